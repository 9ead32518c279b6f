namespace Okr.Rules;

/// <summary>OKR5005: one owner has more objectives in a cycle than anybody can focus on.</summary>
/// <remarks>Where nobody is named as owner, the unit counts as one.</remarks>
internal sealed class ObjectiveCountRule : Rule
{
    private static readonly RuleOption<int> Max = RuleOption.WholeNumber(
        "max", 5, 1, 100, new("How many objectives one owner may have in a cycle.", "每位负责人每个周期最多有几个目标。"));

    private static readonly RuleOption<int> Recommended = RuleOption.WholeNumber(
        "recommended", 3, 1, 100, new("How many the message recommends.", "提示中建议的目标数量。"));

    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR5005"),
        Family = RuleFamily.Quality,
        Title = new("Too many objectives", "目标过多"),
        Message = new(
            "{owner} has {count} objectives in {cycle}. More than {max} dilute focus; {recommended} are better. Put off or merge what matters least.",
            "{owner} 在{cycle}中有 {count} 个目标。超过 {max} 个会分散精力，以 {recommended} 个左右为宜。请推迟或合并最不重要的目标。"),
        DefaultSeverity = Severity.Warning,
        Evidence = EvidenceGrade.A,
        IsOfPlan = true,
        MethodRules = ["Q-5"],
        Sources =
        [
            "Viva Goals, Determine your rollout plan: at most 5",
            "Rick Klau, How Google sets goals (notes): at most 5",
            "Christina Wodtke, Introduction to OKRs: 1",
        ],
        Options = [Max, Recommended],
        Ascending = [Recommended, Max],
    };

    public override void Check(RuleContext context)
    {
        var max = context.Option(Max);
        var byOwner = new Dictionary<(string Owner, bool IsPerson, int Cycle, DateOnly? Start, DateOnly? End), List<ObjectiveView>>();
        foreach (var objective in context.Objectives)
        {
            if (OwnerOf(objective) is not var (owner, isPerson))
            {
                continue;
            }

            // Without a cycle the dates say what belongs together, so that years of history are not added up.
            var cycle = objective.Cycle?.Index ?? -1;
            var key = cycle >= 0 ? (owner, isPerson, cycle, null, null) : (owner, isPerson, cycle, objective.Start, objective.End);
            if (!byOwner.TryGetValue(key, out var objectives))
            {
                byOwner.Add(key, objectives = []);
            }

            objectives.Add(objective);
        }

        foreach (var ((owner, isPerson, _, _, _), objectives) in byOwner)
        {
            if (objectives.Count > max)
            {
                Report(context, isPerson ? owner : objectives[0].Unit!.Value.Record.Name, objectives, max);
            }
        }
    }

    private static (string Owner, bool IsPerson)? OwnerOf(ObjectiveView objective) => objective switch
    {
        { Record.Owner: { } person } => (person.Value, true),
        { Unit: { } unit } => (unit.Record.Id.Value, false),
        _ => null,
    };

    private static void Report(RuleContext context, string owner, List<ObjectiveView> objectives, int max)
    {
        var targets = objectives.Select(objective => objective.Target).Order().ToArray();
        context.Report(
            targets[0],
            targets[1..],
            [
                new("owner", owner),
                new("count", objectives.Count),
                new("cycle", RuleTerms.CycleOf(objectives[0])),
                new("max", max),
                new("recommended", context.Option(Recommended)),
            ]);
    }
}
