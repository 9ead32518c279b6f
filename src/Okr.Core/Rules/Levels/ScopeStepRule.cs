namespace Okr.Rules;

/// <summary>OKR1011: after company cycles the individuals begin, without the departments in between.</summary>
/// <remarks>It needs a finished cycle to compare with. Cycles that are running count as steps, and objectives of an unknown level excuse everything.</remarks>
internal sealed class ScopeStepRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR1011"),
        Family = RuleFamily.Levels,
        Title = new("Widened by two steps at once", "一次扩大了两步"),
        Message = new(
            "Until now the plan shows {before}, and {cycle} has objectives of individuals ({count}): a step is skipped. Let departments practise for a cycle first, or see what readiness says of all levels.",
            "此前的计划为{before}，而{cycle}中已有 {count} 个个人目标，跳过了一步。请先让部门实践一个周期，或查看准备度对全部层面的判断。"),
        DefaultSeverity = Severity.Warning,
        Evidence = EvidenceGrade.D,
        IsOfPlan = true,
        MethodRules = ["L-11"],
        Sources = ["Tita, OKR开始前要做的五项准备工作（四）, whose three scopes build on each other; one step at a time is our own proposal"],
    };

    public override void Check(RuleContext context)
    {
        var history = new PracticeHistory(context);
        foreach (var cycle in history.Present)
        {
            if (cycle.CountOf(PracticeScope.NotChosen) == 0
                && history.WidestBefore(cycle) is var before and not PracticeScope.NotChosen
                && cycle.Widest > before + 1
                && history.CompletedBefore(cycle) > 0)
            {
                context.Report(
                    cycle.Target,
                    [
                        new("before", RuleTerms.Scope(before)),
                        new("cycle", RuleTerms.Cycle(cycle.Record)),
                        new("count", cycle.CountOf(PracticeScope.Full)),
                    ]);
            }
        }
    }
}
