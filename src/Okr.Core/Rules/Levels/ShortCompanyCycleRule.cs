namespace Okr.Rules;

/// <summary>OKR1021: in its first year the company sets objectives for a quarter. Off, because the sources disagree and many companies begin with quarters.</summary>
internal sealed class ShortCompanyCycleRule : Rule
{
    private static readonly RuleOption<int> MinMonths = RuleOption.WholeNumber(
        "minMonths", 6, 1, 60, new("How many months a company cycle should at least last in the first year.", "第一年中公司周期至少应持续几个月。"));

    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR1021"),
        Family = RuleFamily.Levels,
        Title = new("Short company cycle in the first year", "第一年公司周期过短"),
        Message = new(
            "In its first year of practice the company sets objectives ({count}) for {cycle} ({period}), which is shorter than {months} months. Give the company a year, and its teams the quarters with a review in the middle.",
            "公司在实践的第一年里，{cycle}（{period}）有 {count} 个目标，而周期短于 {months} 个月。建议公司以年为周期，团队以季度为周期并安排中期回顾。"),
        DefaultSeverity = Severity.Off,
        Evidence = EvidenceGrade.B,
        IsOfPlan = true,
        MethodRules = ["L-21"],
        Sources = ["Felipe Castro, strategic and tactical OKRs: annual for the company, quarterly for teams"],
        Options = [MinMonths],
    };

    public override void Check(RuleContext context)
    {
        var months = context.Option(MinMonths);
        var history = new PracticeHistory(context);
        foreach (var cycle in history.Present)
        {
            // The end is inclusive: January to June is six months.
            if (cycle.CountOf(PracticeScope.CompanyOnly) is var count and > 0
                && cycle.End < After(cycle.Start, months).AddDays(-1)
                && cycle.Start < After(history.Began, 12))
            {
                context.Report(
                    cycle.Target,
                    [
                        new("cycle", RuleTerms.Cycle(cycle.Record)),
                        new("period", RuleTerms.Period(cycle.Start, cycle.End)),
                        new("count", count),
                        new("months", months),
                    ]);
            }
        }
    }

    // The calendar ends with the year 9999.
    private static DateOnly After(DateOnly day, int months) => day.Year + (months / 12) + 1 > DateOnly.MaxValue.Year ? DateOnly.MaxValue : day.AddMonths(months);
}
