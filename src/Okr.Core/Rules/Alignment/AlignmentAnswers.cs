namespace Okr.Rules;

/// <summary>How objectives answer where they belong: aligned to another, or declared the unit's own strategy (rules ).</summary>
internal sealed class AlignmentAnswers(RuleContext context)
{
    private static readonly RuleOption<string> Label = RuleOption.Text(
        "label",
        "origin",
        new("The label that may declare an objective autonomous, for plans that have no member for it.", "用来声明目标为自主目标的标签名（适用于没有相应字段的计划）。"));

    private static readonly RuleOption<IReadOnlyList<string>> LabelValues = RuleOption.Texts(
        "labelValues", ["autonomous", "自主"], new("The values of that label that mean autonomous; case does not matter.", "该标签中表示“自主”的取值，不区分大小写。"));

    private readonly string _label = context.Option(Label);
    private readonly IReadOnlyList<string> _values = context.Option(LabelValues);

    /// <summary>What a host can set on every rule that asks for the answer.</summary>
    public static IReadOnlyList<RuleOption> Options { get; } = [Label, LabelValues];

    /// <summary>Whether an objective or one of its key results supports something.</summary>
    /// <remarks>Of the record and not of the graph: a link to something that is not there is OKR9003's, and no orphan.</remarks>
    public static bool IsAligned(Objective objective) =>
        objective.AlignsTo.Any(link => link.IsLive) || objective.KeyResults.Any(keyResult => keyResult.AlignsTo.Any(link => link.IsLive));

    /// <summary>Whether there is an answer by default settings, for whoever counts and does not judge.</summary>
    public static bool IsGivenByDefault(Objective objective) => IsAligned(objective) || IsAutonomous(objective, Label.Default, LabelValues.Default);

    public bool IsAutonomous(Objective objective) => IsAutonomous(objective, _label, _values);

    public bool IsGiven(Objective objective) => IsAligned(objective) || IsAutonomous(objective);

    /// <summary>Whether the label has one of these values.</summary>
    public bool IsLabelled(Objective objective, IReadOnlyList<string> values) => IsLabelled(objective, _label, values);

    private static bool IsAutonomous(Objective objective, string label, IReadOnlyList<string> values) =>
        objective.Origin == Origin.Autonomous || IsLabelled(objective, label, values);

    private static bool IsLabelled(Objective objective, string label, IReadOnlyList<string> values) =>
        objective.Labels.Under(label).Any(value => values.Contains(value.Trim(), StringComparer.OrdinalIgnoreCase));
}
