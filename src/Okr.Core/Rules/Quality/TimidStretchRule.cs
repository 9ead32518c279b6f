namespace Okr.Rules;

/// <summary>OKR5903: a stretch that everybody knows will be reached.</summary>
internal sealed class TimidStretchRule : Rule
{
    private static readonly RuleOption<decimal> Reached = RuleOption.Number(
        "reached", 0.9m, 0.1m, 1, new("The score from which on a stretch was hardly one.", "得分达到多少说明算不上挑战。"));

    private static readonly RuleOption<decimal> Confident = RuleOption.Number(
        "confident", 9, 5, 10, new("The confidence in the first third of the time from which on a stretch is hardly one.", "在前三分之一的时间里，信心指数达到多少说明算不上挑战。"));

    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR5903"),
        Family = RuleFamily.Quality,
        Title = new("Timid stretch", "名为挑战，实则稳拿"),
        Cases = new Dictionary<string, RuleCase>(StringComparer.Ordinal)
        {
            ["repeated"] = new()
            {
                Message = new(
                    "This stretch asks again for a measure that reached {first} and {second} in the last two cycles. Set it where half of it would be a good result, or call it committed.",
                    "这一挑战型关键成果所用的指标在前两个周期已分别得到 {first} 和 {second} 分。请把目标定到完成一半也算好成绩的程度，或改为承诺型。"),
            },
            ["confident"] = new()
            {
                Message = new(
                    "The cycle has only begun, and the confidence in this stretch is {confidence} of 10. A stretch starts at an even chance: aim higher, or call it committed.",
                    "周期刚刚开始，这一挑战型关键成果的信心指数已是 {confidence}（满分 10）。挑战型目标开始时应当只有一半把握：请提高目标，或改为承诺型。"),
                DefaultSeverity = Severity.Info,
            },
        },
        DefaultSeverity = Severity.Warning,
        Evidence = EvidenceGrade.A,
        MethodRules = ["Q-T3"],
        Sources = ["Google's OKR Playbook, https://www.whatmatters.com/resources/google-okr-playbook"],
        Options = [Reached, Confident],
    };

    public override void Check(RuleContext context)
    {
        var (reached, confident) = (context.Option(Reached), context.Option(Confident));
        foreach (var keyResult in context.KeyResults)
        {
            if (keyResult.Ambition != Ambition.Aspirational || !keyResult.IsStillOpen(context.Today))
            {
                continue;
            }

            if (context.Facts.History.Before(keyResult) is [.., var before, var last]
                && ScoreOf(context, before) is { } first
                && ScoreOf(context, last) is { } second
                && first >= reached
                && second >= reached)
            {
                context.Report(keyResult.Target, [before.Target, last.Target], [new("case", "repeated"), new("first", decimal.Round(first, 2)), new("second", decimal.Round(second, 2))]);
            }
            else if (keyResult.Record.Confidence is { } confidence && confidence.Value >= confident && HasOnlyBegun(keyResult.Objective, context.Today))
            {
                context.Report(keyResult.Target, [new("case", "confident"), new("confidence", confidence.Value)]);
            }
        }
    }

    private static decimal? ScoreOf(RuleContext context, KeyResultView earlier) =>
        earlier.Ambition == Ambition.Aspirational ? context.Scores.Of(earlier).Counting : null;

    private static bool HasOnlyBegun(ObjectiveView objective, DateOnly today) =>
        objective is { Start: { } start, End: { } end } && 3 * (today.DayNumber - start.DayNumber) <= end.DayNumber - start.DayNumber;
}
