namespace Okr.Rules;

/// <summary>OKR4007: an objective is declared the unit's own strategy and supports another all the same.</summary>
/// <remarks>A single key result that helps elsewhere contradicts nothing.</remarks>
internal sealed class AutonomousAlignedRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR4007"),
        Family = RuleFamily.Alignment,
        Title = new("Autonomous and aligned at once", "既声明自主又有对齐"),
        Message = new(
            "This objective is declared autonomous, the unit's own strategy, and yet supports {parent}. Say which of the two it is: remove the link, or the declaration.",
            "该目标声明为本单元的自主策略，却又支撑 {parent}。请明确是哪一种：删除对齐关系，或去掉自主声明。"),
        DefaultSeverity = Severity.Info,
        Evidence = EvidenceGrade.D,
        Reach = RuleReach.Objective,
        IsOfPlan = true,
        MethodRules = ["A-7"],
        Sources = ["okrt.com on upward alignment: lower objectives come from support and from the strategy of the own function; to call both at once a contradiction is our own proposal"],
        Options = AlignmentAnswers.Options,
    };

    public override void Check(RuleContext context)
    {
        var answers = new AlignmentAnswers(context);
        foreach (var objective in context.Objectives)
        {
            if (FirstParent(objective.Record) is { } parent && answers.IsAutonomous(objective.Record))
            {
                context.Report(objective.Target, [parent], [new("parent", parent.Id)]);
            }
        }
    }

    private static OkrTarget? FirstParent(Objective objective)
    {
        foreach (var link in objective.AlignsTo)
        {
            if (link.IsLive)
            {
                return link.ParentKeyResult is { IsDefault: false } keyResult ? OkrTarget.Of(keyResult) : OkrTarget.Of(link.Parent);
            }
        }

        return null;
    }
}
