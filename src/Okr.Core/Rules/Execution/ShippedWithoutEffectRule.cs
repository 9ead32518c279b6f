namespace Okr.Rules;

/// <summary>OKR3014: everything that was planned for a key result is done, and the key result has hardly moved.</summary>
internal sealed class ShippedWithoutEffectRule : Rule
{
    private static readonly RuleOption<decimal> AtMost = RuleOption.Number(
        "atMost", 0.3m, 0, 1, new("The score up to which a key result has hardly moved.", "得分不高于多少时视为几乎没有进展。"));

    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR3014"),
        Family = RuleFamily.Execution,
        Title = new("Work done, result not moved", "执行已完成，成果未改变"),
        Message = new(
            "All {count} initiatives of this key result are done, and it stands at {score}. Work that shipped is not the result: ask what was learned, and choose the next step.",
            "该关键成果的 {count} 个执行项均已完成，得分却只有 {score}。完成工作不等于取得成果：请想一想学到了什么，并选择下一步行动。"),
        DefaultSeverity = Severity.Info,
        Evidence = EvidenceGrade.B,
        Reach = RuleReach.Objective,
        MethodRules = ["E-14"],
        Sources = ["product-on-purpose/pm-skills, measure-okr-grader: to ship without moving the key result is no partial success"],
        Options = [AtMost],
    };

    public override void Check(RuleContext context)
    {
        var atMost = context.Option(AtMost);
        foreach (var keyResult in context.KeyResults)
        {
            if (keyResult.Record.Metric is not ExecutedMetric
                && Finished(keyResult) is var count and > 0
                && context.Scores.Of(keyResult).Score is { } score
                && score <= atMost)
            {
                context.Report(keyResult.Target, [new("count", count), new("score", decimal.Round(score, 2))]);
            }
        }
    }

    /// <summary>How many initiatives there are when all are done; 0 while one is open.</summary>
    private static int Finished(KeyResultView keyResult)
    {
        var count = 0;
        foreach (var initiative in keyResult.Initiatives)
        {
            if (initiative.Record.State == OkrState.Closed)
            {
                count++;
            }
            else if (initiative.Record.State.IsJudged())
            {
                return 0;
            }
        }

        return count;
    }
}
