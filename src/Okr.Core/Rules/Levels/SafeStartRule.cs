namespace Okr.Rules;

/// <summary>OKR1018: the company begins with several objectives. Off, because only the host knows whether the first cycle in the plan is the first of all.</summary>
internal sealed class SafeStartRule : Rule
{
    private static readonly RuleOption<int> Max = RuleOption.WholeNumber(
        "max", 1, 1, 100, new("How many objectives the company may have in its first cycle.", "首个周期中公司最多可以有几个目标。"));

    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR1018"),
        Family = RuleFamily.Levels,
        Title = new("Several company objectives at the start", "起步时公司目标过多"),
        Message = new(
            "The company begins with {count} objectives in {cycle}, its first cycle. First attempts often fail; with at most {max} there is less to lose and more to learn. Keep the one that matters most.",
            "公司在首个周期（{cycle}）就有 {count} 个目标。第一次尝试往往会失败；不超过 {max} 个目标，风险更小，收获更多。请保留最重要的那一个。"),
        DefaultSeverity = Severity.Off,
        Evidence = EvidenceGrade.B,
        IsOfPlan = true,
        MethodRules = ["L-18"],
        Sources = ["Christina Wodtke, Introduction to OKRs: start with one company OKR, one pilot team, or projects"],
        Options = [Max],
    };

    public override void Check(RuleContext context)
    {
        var max = context.Option(Max);
        var history = new PracticeHistory(context);
        foreach (var cycle in history.Present)
        {
            if (cycle.CountOf(PracticeScope.CompanyOnly) is var count && count > max && history.CompletedBefore(cycle) == 0)
            {
                context.Report(cycle.Target, [new("cycle", RuleTerms.Cycle(cycle.Record)), new("count", count), new("max", max)]);
            }
        }
    }
}
