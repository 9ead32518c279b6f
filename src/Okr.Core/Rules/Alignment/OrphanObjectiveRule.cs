namespace Okr.Rules;

/// <summary>OKR4014: an objective below the top neither supports another nor is declared the unit's own strategy.</summary>
/// <remarks>Silent where there is nothing above to align to at that time: a team that practises alone has no orphans.</remarks>
internal sealed class OrphanObjectiveRule : Rule
{
    private static readonly RuleOption<string> Label = RuleOption.Text(
        "label",
        "origin",
        new("The label that may declare an objective autonomous, for plans that have no member for it.", "用来声明目标为自主目标的标签名（适用于没有相应字段的计划）。"));

    private static readonly RuleOption<IReadOnlyList<string>> LabelValues = RuleOption.Texts(
        "labelValues", ["autonomous", "自主"], new("The values of that label that mean autonomous; case does not matter.", "该标签中表示“自主”的取值，不区分大小写。"));

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
        Options = [Label, LabelValues],
    };

    public override void Check(RuleContext context)
    {
        var (label, values) = (context.Option(Label), context.Option(LabelValues));
        var above = new LevelsAbove(context);
        foreach (var objective in context.Objectives)
        {
            if (objective.Unit?.Level is { } level
                && !IsAligned(objective.Record)
                && !IsAutonomous(objective.Record, label, values)
                && above.HasAny(objective, level))
            {
                context.Report(objective.Target, [new("level", RuleTerms.Level(level))]);
            }
        }
    }

    /// <summary>The same by default settings, for whoever counts and does not judge.</summary>
    internal static bool IsAlignedOrAutonomous(Objective objective) => IsAligned(objective) || IsAutonomous(objective, Label.Default, LabelValues.Default);

    // Of the record and not of the graph: a link to something that is not there is OKR9003's, and no orphan.
    private static bool IsAligned(Objective objective) =>
        objective.AlignsTo.Any(link => link.IsLive) || objective.KeyResults.Any(keyResult => keyResult.AlignsTo.Any(link => link.IsLive));

    private static bool IsAutonomous(Objective objective, string label, IReadOnlyList<string> values) =>
        objective.Origin == Origin.Autonomous
        || objective.Labels.Any(own =>
            string.Equals(own.Key, label, StringComparison.OrdinalIgnoreCase) && values.Contains(own.Value.Trim(), StringComparer.OrdinalIgnoreCase));
}
