namespace Okr.Rules;

/// <summary>OKR1016: the first cycle has objectives at all levels. Off, because only the host knows whether the first cycle in the plan is the first of all.</summary>
internal sealed class BigBangRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR1016"),
        Family = RuleFamily.Levels,
        Title = new("All levels at once", "所有层面同时开始"),
        Message = new(
            "The first cycle ({cycle}) has objectives of the company ({company}), of departments ({departments}) and of individuals ({individuals}). Only organisations used to change should begin like this: start with the company and widen by a step a cycle.",
            "首个周期（{cycle}）同时有公司目标（{company} 个）、部门目标（{departments} 个）和个人目标（{individuals} 个）。只有善于变革的组织才适合这样开始：请先从公司层面开始，每个周期扩大一步。"),
        DefaultSeverity = Severity.Off,
        Evidence = EvidenceGrade.A,
        IsOfPlan = true,
        MethodRules = ["L-16"],
        Sources = ["Viva Goals, Determine your rollout plan: all levels at once only for organisations that are mature in change"],
    };

    public override void Check(RuleContext context)
    {
        var history = new PracticeHistory(context);
        foreach (var cycle in history.Present)
        {
            if (history.CompletedBefore(cycle) == 0
                && cycle.CountOf(PracticeScope.CompanyOnly) is var company and > 0
                && cycle.CountOf(PracticeScope.CompanyAndDepartment) is var departments and > 0
                && cycle.CountOf(PracticeScope.Full) is var individuals and > 0)
            {
                context.Report(
                    cycle.Target,
                    [
                        new("cycle", RuleTerms.Cycle(cycle.Record)),
                        new("company", company),
                        new("departments", departments),
                        new("individuals", individuals),
                    ]);
            }
        }
    }
}
