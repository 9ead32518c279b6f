namespace Okr.Rules;

/// <summary>OKR5011: an objective asks for more of something, and nothing guards against a bad way to it.</summary>
/// <remarks>Off unless asked for: whether growth can do harm is for people to say. Shares in per cent have a ceiling and do not count as growth.</remarks>
internal sealed class MissingGuardrailRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR5011"),
        Family = RuleFamily.Quality,
        Title = new("Growth without guardrail", "增长没有护栏"),
        Message = new(
            "{growing} key results of this objective ask for more, and none guards against a bad way to it. Add what must not get worse, such as quality, cost or trust, as a guardrail.",
            "该目标有 {growing} 个关键成果要求增长，却没有任何护栏指标。请补充不能变差的方面，例如质量、成本或信任，作为护栏。"),
        DefaultSeverity = Severity.Off,
        Evidence = EvidenceGrade.B,
        IsOfPlan = true,
        MethodRules = ["Q-11"],
        Sources = ["product-on-purpose/pm-skills, foundation-okr-writer"],
    };

    public override void Check(RuleContext context)
    {
        var growing = new int[context.Snapshot.ObjectiveRecords.Count];
        var guarded = new bool[growing.Length];
        foreach (var keyResult in context.KeyResults)
        {
            growing[keyResult.Objective.Index] += keyResult.Record.Metric is NumericMetric { Unit: not "%" } metric && metric.Target > metric.Baseline ? 1 : 0;
            guarded[keyResult.Objective.Index] |= keyResult.Record is { IsGuardrail: true } or { Metric: BoundMetric };
        }

        foreach (var objective in context.Objectives)
        {
            if (growing[objective.Index] > 0 && !guarded[objective.Index])
            {
                context.Report(objective.Target, [new("growing", growing[objective.Index])]);
            }
        }
    }
}
