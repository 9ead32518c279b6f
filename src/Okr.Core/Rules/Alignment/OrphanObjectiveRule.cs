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
        Message = new(
            "This objective ({level} level) supports no other and is not declared autonomous. Align it, or mark it as the unit's own strategy (origin: autonomous).",
            "该目标（{level}）没有支撑任何目标，也未声明为自主目标。请将其对齐，或标明它是本单元的自主策略（origin: autonomous）。"),
        DefaultSeverity = Severity.Info,
        Evidence = EvidenceGrade.D,
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
                context.Report(objective.Target, [new("level", RuleTerms.Level(level))]);
            }
        }
    }
}
