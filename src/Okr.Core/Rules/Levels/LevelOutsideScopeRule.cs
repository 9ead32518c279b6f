namespace Okr.Rules;

/// <summary>OKR1010: an objective stands at a level that the chosen practice scope leaves out.</summary>
internal sealed class LevelOutsideScopeRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR1010"),
        Family = RuleFamily.Levels,
        Title = new("Objective outside the practice scope", "目标超出实施范围"),
        Message = new(
            "The {level} level is outside the chosen practice scope ({scope}). Move what matters to a level inside it, or widen the scope.",
            "{level}不在所选的实施范围（{scope}）之内。请把重要内容移到范围内的层级，或扩大实施范围。"),
        DefaultSeverity = Severity.Error,
        Evidence = EvidenceGrade.D,
        Reach = RuleReach.Objective,
        IsOfPlan = true,
        MethodRules = ["L-10", "L-3"],
        Sources = ["Tita, OKR开始前要做的五项准备工作（四）: the three practice scopes, of which one is chosen"],
    };

    public override void Check(RuleContext context)
    {
        foreach (var objective in context.Objectives)
        {
            // At which scope a closed cycle was practised is history, and the policy knows the present.
            if (objective.Cycle?.Record.State != CycleState.Closed && objective.Unit?.Level is { } level && context.Practice.ScopeOf(objective) is var scope and not PracticeScope.NotChosen && level.Scope > scope)
            {
                context.Report(objective.Target, [new("level", RuleTerms.Level(level)), new("scope", RuleTerms.Scope(scope))]);
            }
        }
    }
}
