namespace Okr.Rules;

/// <summary>OKR1008: an individual's objective should both support the department and let the person grow. Off, because what makes somebody grow only they can say.</summary>
internal sealed class GrowthObjectiveRule : Rule
{
    private static readonly RuleOption<string> Label = RuleOption.Text(
        "label", "growth", new("The label in which the person says what they want to grow in.", "本人说明希望在哪方面成长的标签名。"));

    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR1008"),
        Family = RuleFamily.Levels,
        Title = new("Individual objective without support or growth", "个人目标缺少支撑或成长"),
        Cases = new Dictionary<string, RuleCase>(StringComparer.Ordinal)
        {
            ["noGrowth"] = new()
            {
                Message = new(
                    "This individual objective does not say what the person wants to grow in (label {label}). Ask them, and write their answer down.",
                    "该个人目标没有说明本人希望在哪方面成长（标签 {label}）。请询问本人并记录。"),
            },
            ["noSupport"] = new()
            {
                Message = new(
                    "This individual objective supports nothing above. Ask which objective of the department it helps, and align it.",
                    "该个人目标没有支撑任何上级目标。请想一想它有助于部门的哪个目标，并进行对齐。"),
            },
        },
        DefaultSeverity = Severity.Off,
        Evidence = EvidenceGrade.A,
        Reach = RuleReach.Neighbours,
        IsOfPlan = true,
        MethodRules = ["L-8"],
        Sources = ["Tita, OKR开始前要做的五项准备工作（四）: an individual objective is a challenge for the person and supports the department"],
        Options = [Label],
    };

    public override void Check(RuleContext context)
    {
        var label = context.Option(Label);
        var supports = new HashSet<int>();
        foreach (var (child, parent) in context.AlignedPairs)
        {
            if (child.Unit?.Level is { } level && parent.Unit?.Level is { } parentLevel && parentLevel.Rank < level.Rank)
            {
                supports.Add(child.Index);
            }
        }

        foreach (var objective in context.Objectives)
        {
            if (objective.Unit?.Level is not { Scope: PracticeScope.Full })
            {
                continue;
            }

            if (!supports.Contains(objective.Index))
            {
                context.Report(objective.Target, [new("case", "noSupport")]);
            }

            if (!objective.Record.Labels.IsFilled(label))
            {
                context.Report(objective.Target, [new("case", "noGrowth"), new("label", label)]);
            }
        }
    }
}
