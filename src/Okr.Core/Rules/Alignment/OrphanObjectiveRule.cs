namespace Okr.Rules;

/// <summary>OKR4014: an objective below the top neither supports another nor is declared the unit's own strategy.</summary>
/// <remarks>Silent where there is nothing above to align to at that time: a team that practises alone has no orphans.</remarks>
internal sealed class OrphanObjectiveRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR4014"),
        Family = RuleFamily.Alignment,
        Title = new("Neither aligned nor autonomous", "既未对齐也未声明自主"),
        Cases = new Dictionary<string, RuleCase>(StringComparer.Ordinal)
        {
            ["none"] = new()
            {
                Message = new(
                    "This objective ({level} level) supports no other and is not declared autonomous. Align it, or mark it as the unit's own strategy (origin: autonomous).",
                    "该目标（{level}）没有支撑任何目标，也未声明为自主目标。请将其对齐，或标明它是本单元的自主策略（origin: autonomous）。"),
            },
            ["refused"] = new()
            {
                Message = new(
                    "This objective ({level} level) asked to support {parent}, which {state}, and supports no other. Ask again, align it elsewhere, or mark it as the unit's own strategy (origin: autonomous).",
                    "该目标（{level}）曾申请支撑 {parent}，但{state}，且没有支撑其他目标。请重新申请，对齐到其他目标，或标明它是本单元的自主策略（origin: autonomous）。"),
            },
        },
        DefaultSeverity = Severity.Info,
        Evidence = EvidenceGrade.D,
        IsOfPlan = true,
        MethodRules = ["A-14", "A-7"],
        Sources = ["Tita, OKR开始前要做的五项准备工作（四）", "Viva Goals, which lists objectives without alignment"],
        Options = AlignmentAnswers.Options,
    };

    public override void Check(RuleContext context)
    {
        var answers = new AlignmentAnswers(context);
        var above = new LevelsAbove(context);
        foreach (var objective in context.Objectives)
        {
            if (objective.Unit?.Level is { } level && !answers.IsGiven(objective.Record) && above.HasAny(objective, level))
            {
                Report(context, objective, level);
            }
        }
    }

    // Whoever has no live link and has a link has a dead one.
    private static void Report(RuleContext context, ObjectiveView objective, Level level)
    {
        if (objective.Record.AlignsTo is not [var link, ..])
        {
            context.Report(objective.Target, [new("case", "none"), new("level", RuleTerms.Level(level))]);
            return;
        }

        var parent = link.ParentKeyResult is { IsDefault: false } keyResult ? OkrTarget.Of(keyResult) : OkrTarget.Of(link.Parent);
        context.Report(
            objective.Target,
            [parent],
            [new("case", "refused"), new("level", RuleTerms.Level(level)), new("parent", parent.Id), new("state", RuleTerms.State(link.State))]);
    }
}
