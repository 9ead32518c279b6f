namespace Okr.Rules;

/// <summary>OKR4013: everything that an owner or a whole level wants was passed down to it.</summary>
internal sealed class InheritanceOnlyRule : Rule
{
    private static readonly RuleOption<int> OfOwner = RuleOption.WholeNumber(
        "ofOwner", 2, 1, 100, new("From how many objectives of one owner on that is reported.", "一位负责人至少有几个目标时才提示。"));

    private static readonly RuleOption<int> OfLevel = RuleOption.WholeNumber(
        "ofLevel", 3, 2, 1000, new("From how many objectives of one level on that is reported.", "一个层级至少有几个目标时才提示。"));

    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR4013"),
        Family = RuleFamily.Alignment,
        Title = new("Nothing but inheritance", "只有承接，没有自主"),
        Cases = new Dictionary<string, RuleCase>(StringComparer.Ordinal)
        {
            ["owner"] = new()
            {
                Message = new(
                    "All {count} objectives of {owner} in {cycle} were passed down from above: KPI in disguise. Leave room for at least one objective that comes from {owner}.",
                    "{owner} 在{cycle}的 {count} 个目标全部照搬自上级，这是打着 OKR 的幌子用 KPI。请为 {owner} 留出至少一个自主提出的目标。"),
            },
            ["level"] = new()
            {
                Message = new(
                    "All {count} objectives of one level ({level}) in {cycle} were passed down from above: KPI in disguise. Let the units of this level write objectives of their own.",
                    "{cycle}中{level}的 {count} 个目标全部照搬自上级，这是打着 OKR 的幌子用 KPI。请让这一层级的各单元自己提出目标。"),
            },
        },
        DefaultSeverity = Severity.Warning,
        Evidence = EvidenceGrade.D,
        IsOfPlan = true,
        MethodRules = ["A-13", "A-7"],
        Sources = ["Tita, OKR开始前要做的五项准备工作（四）", "okrt.com, upward alignment, https://www.okrt.com/wiki/9592"],
        Options = [OfOwner, OfLevel],
    };

    public override void Check(RuleContext context)
    {
        var owners = new Dictionary<(string Owner, bool IsPerson, RuleValue Time), List<ObjectiveView>>();
        var levels = new Dictionary<(int Rank, RuleValue Time), List<ObjectiveView>>();
        foreach (var objective in context.Objectives)
        {
            var time = RuleTerms.CycleOf(objective);
            if (objective.Record.Owner is { } person)
            {
                Add(owners, (person.Value, true, time), objective);
            }
            else if (objective.Unit is { } unit)
            {
                Add(owners, (unit.Record.Id.Value, false, time), objective);
            }

            if (objective.Unit?.Level is { } level)
            {
                Add(levels, (level.Rank, time), objective);
            }
        }

        foreach (var ((owner, isPerson, _), objectives) in owners)
        {
            if (IsInherited(context, objectives, context.Option(OfOwner)))
            {
                ReportOwner(context, isPerson ? owner : RuleTerms.Unit(objectives[0].Unit!.Value.Record), objectives);
            }
        }

        foreach (var objectives in levels.Values)
        {
            if (IsInherited(context, objectives, context.Option(OfLevel)) && objectives.DistinctBy(objective => objective.Unit!.Value.Index).Skip(1).Any())
            {
                ReportLevel(context, objectives);
            }
        }
    }

    private static void Add<TKey>(Dictionary<TKey, List<ObjectiveView>> groups, TKey key, ObjectiveView objective)
        where TKey : notnull
    {
        if (!groups.TryGetValue(key, out var objectives))
        {
            groups.Add(key, objectives = []);
        }

        objectives.Add(objective);
    }

    private static bool IsInherited(RuleContext context, List<ObjectiveView> objectives, int least) =>
        objectives.Count >= least && objectives.TrueForAll(context.Facts.PassedDown.IsInherited);

    private static void ReportOwner(RuleContext context, string owner, List<ObjectiveView> objectives)
    {
        var targets = objectives.Select(objective => objective.Target).Order().ToArray();
        context.Report(
            targets[0],
            targets[1..],
            [new("case", "owner"), new("owner", owner), new("count", objectives.Count), new("cycle", RuleTerms.CycleOf(objectives[0]))]);
    }

    private static void ReportLevel(RuleContext context, List<ObjectiveView> objectives) => context.Report(
        default,
        [new("case", "level"), new("level", RuleTerms.Level(objectives.MinBy(objective => objective.Target).Unit!.Value.Level!)), new("count", objectives.Count), new("cycle", RuleTerms.CycleOf(objectives[0]))]);
}
