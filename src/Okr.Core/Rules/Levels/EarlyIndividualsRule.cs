namespace Okr.Rules;

/// <summary>OKR1017: individuals have objectives in the first cycles. Off, because only the host knows whether the first cycle in the plan is the first of all.</summary>
internal sealed class EarlyIndividualsRule : Rule
{
    private static readonly RuleOption<int> Cycles = RuleOption.WholeNumber(
        "cycles", 2, 1, 20, new("How many cycles should be completed before individuals begin.", "个人开始之前应完成几个周期。"));

    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR1017"),
        Family = RuleFamily.Levels,
        Title = new("Individual objectives among beginners", "初学阶段就有个人目标"),
        Message = new(
            "{cycle} has objectives of individuals ({count}), and so far {completed} of the first {cycles} cycles are completed. Wait for the others, and let people take on key results of their team instead.",
            "{cycle}中有 {count} 个个人目标，而最初的 {cycles} 个周期目前完成了 {completed} 个。请等全部完成后再开始，在此之前让成员承担团队的关键成果。"),
        DefaultSeverity = Severity.Off,
        Evidence = EvidenceGrade.A,
        IsOfPlan = true,
        MethodRules = ["L-17", "L-12"],
        Sources =
        [
            "Perdoo, individual goals: switched off unless asked for",
            "Weekdone and UpRaise: team level first",
            "Ben Lamorte: do not start with individuals",
            "Spotify, which dropped them",
        ],
        Options = [Cycles],
    };

    public override void Check(RuleContext context)
    {
        var wanted = context.Option(Cycles);
        var history = new PracticeHistory(context);
        foreach (var cycle in history.Present)
        {
            if (cycle.CountOf(PracticeScope.Full) is var count and > 0 && history.CompletedBefore(cycle) is var completed && completed < wanted)
            {
                context.Report(
                    cycle.Target,
                    [new("cycle", RuleTerms.Cycle(cycle.Record)), new("count", count), new("completed", completed), new("cycles", wanted)]);
            }
        }
    }
}
