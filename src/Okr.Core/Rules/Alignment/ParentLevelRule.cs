namespace Okr.Rules;

/// <summary>OKR4004: an objective supports one of a lower level, or in strict mode of the same level.</summary>
internal sealed class ParentLevelRule : Rule
{
    private static readonly RuleOption<bool> Strict = RuleOption.Flag(
        "strict",
        false,
        new("Whether the supported objective must stand at a higher level. Otherwise the same level will do.", "被支撑的目标是否必须处于更高层级；否则同级也可以。"));

    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR4004"),
        Family = RuleFamily.Alignment,
        Title = new("Aligned downward", "向下级目标对齐"),
        Cases = new Dictionary<string, RuleCase>(StringComparer.Ordinal)
        {
            ["lower"] = new()
            {
                Message = new(
                    "This objective ({level} level) supports {parent}, which stands lower ({parentLevel} level). Turn the link around, or align to an objective of the same or a higher level.",
                    "该目标（{level}）支撑的 {parent} 处于更低的层级（{parentLevel}）。请把对齐方向反过来，或对齐到同级或更高层级的目标。"),
            },
            ["same"] = new()
            {
                Message = new(
                    "This objective ({level} level) supports {parent}, which stands no higher ({parentLevel} level). Align to an objective of a higher level.",
                    "该目标（{level}）支撑的 {parent} 并不处于更高的层级（{parentLevel}）。请对齐到更高层级的目标。"),
            },
        },
        DefaultSeverity = Severity.Warning,
        Evidence = EvidenceGrade.A,
        Reach = RuleReach.Neighbours,
        IsOfPlan = true,
        MethodRules = ["A-4"],
        Sources = ["HiBob and Peoplebox, which align upward only (strict)", "UpRaise and Quantive, which also align to the same level"],
        Options = [Strict],
    };

    public override void Check(RuleContext context)
    {
        var strict = context.Option(Strict);
        foreach (var (child, parent) in context.AlignedPairs)
        {
            if (child.Unit?.Level is { } level && parent.Unit?.Level is { } parentLevel && parentLevel.Rank >= level.Rank + (strict ? 0 : 1))
            {
                context.Report(
                    child.Target,
                    [parent.Target],
                    [
                        new("case", parentLevel.Rank > level.Rank ? "lower" : "same"),
                        new("parent", parent.Target.Id),
                        new("level", RuleTerms.Level(level)),
                        new("parentLevel", RuleTerms.Level(parentLevel)),
                    ]);
            }
        }
    }
}
