namespace Okr.Rules;

/// <summary>OKR4005: an objective supports so many others that nobody can say whom it serves.</summary>
internal sealed class ParentCountRule : Rule
{
    private static readonly RuleOption<int> MaxParents = RuleOption.WholeNumber(
        "maxParents", 3, 1, 100, new("How many objectives one objective may support.", "一个目标最多可以支撑几个目标。"));

    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR4005"),
        Family = RuleFamily.Alignment,
        Title = new("Supports many objectives at once", "同时支撑过多目标"),
        Message = new(
            "This objective supports {count} others; with more than {max} it is hard to say whom it serves. Keep the links that guide a decision, or split the objective.",
            "该目标同时支撑 {count} 个目标；超过 {max} 个就很难说清它服务于谁。请只保留真正影响取舍的对齐关系，或拆分该目标。"),
        DefaultSeverity = Severity.Info,
        Evidence = EvidenceGrade.D,
        IsOfPlan = true,
        MethodRules = ["A-5"],
        Sources = ["Viva Goals, Peoplebox and UpRaise, which allow several parents; the number is our own proposal"],
        Options = [MaxParents],
    };

    public override void Check(RuleContext context)
    {
        var max = context.Option(MaxParents);
        var counts = new int[context.Snapshot.ObjectiveRecords.Count];
        foreach (var (child, _) in context.AlignedPairs)
        {
            counts[child.Index]++;
        }

        foreach (var parents in context.AlignedPairs.Where(pair => counts[pair.Child.Index] > max).ToLookup(pair => pair.Child, pair => pair.Parent.Target))
        {
            context.Report(parents.Key.Target, [.. parents], [new("count", counts[parents.Key.Index]), new("max", max)]);
        }
    }
}
