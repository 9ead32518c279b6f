namespace Okr.Rules;

/// <summary>OKR5807: much of the work that is planned serves no objective that is pursued.</summary>
internal sealed class UnlinkedWorkRule : Rule
{
    private static readonly RuleOption<int> Least = RuleOption.WholeNumber(
        "least", 5, 1, 10_000, new("From how many initiatives on their share says anything.", "至少有多少个执行项时才统计占比。"));

    private static readonly RuleOption<decimal> MaxShare = RuleOption.Number(
        "maxShare", 0.2m, 0, 1, new("The share that may serve no objective.", "允许没有支撑任何目标的执行项占比。"));

    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR5807"),
        Family = RuleFamily.Quality,
        Title = new("Work outside the OKRs", "目标之外的工作"),
        Message = new(
            "Of {count} initiatives, {unlinked} serve no objective that is pursued. If that work matters, an objective is missing; if not, why is it done?",
            "{count} 个执行项中，有 {unlinked} 个没有支撑任何正在推进的目标。如果这些工作重要，就缺少一个目标；如果不重要，为什么还要做？"),
        DefaultSeverity = Severity.Info,
        Evidence = EvidenceGrade.A,
        IsOfPlan = true,
        MethodRules = ["Q-L7"],
        Sources = ["Google's OKR Playbook, https://www.whatmatters.com/resources/google-okr-playbook"],
        Options = [Least, MaxShare],
    };

    public override void Check(RuleContext context)
    {
        var (count, unlinked) = (0, 0);
        foreach (var initiative in context.Initiatives)
        {
            count++;
            unlinked += initiative.Objective is { } objective && objective.Record.State.IsJudged() ? 0 : 1;
        }

        if (count >= context.Option(Least) && unlinked > count * context.Option(MaxShare))
        {
            context.Report(default, [new("count", count), new("unlinked", unlinked)]);
        }
    }
}
