namespace Okr.Rules;

/// <summary>OKR4104: an objective supports one two levels up, past the objectives of its own unit in between.</summary>
/// <remarks>Silent where the unit in between has no objective at that time, and where the objective supports one of a level in between as well.</remarks>
internal sealed class SkippedLevelRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR4104"),
        Family = RuleFamily.Alignment,
        Title = new("Skips a level", "跨越层级对齐"),
        Message = new(
            "This objective ({level} level) supports {parent} ({parentLevel} level) directly, past the objectives of {unit}. If it helps one of those, align it there too; otherwise let {unit} know.",
            "该目标（{level}）越过 {unit} 的目标，直接支撑 {parent}（{parentLevel}）。如果它也有助于 {unit} 的目标，请一并对齐；否则请让 {unit} 知情。"),
        DefaultSeverity = Severity.Info,
        Evidence = EvidenceGrade.D,
        IsOfPlan = true,
        MethodRules = ["A-4"],
        Sources = ["Tita, OKR开始前要做的五项准备工作（四）: individual objectives align to those of the department; that a skipped level is worth a word is our own proposal"],
    };

    public override void Check(RuleContext context)
    {
        var skips = new List<(ObjectiveView Child, Level Level, ObjectiveView Parent, Level ParentLevel)>();
        var supported = new Dictionary<int, int>();
        foreach (var (child, parent) in context.AlignedPairs)
        {
            if (child.Unit?.Level is not { } level || parent.Unit?.Level is not { } parentLevel || parentLevel.Rank >= level.Rank)
            {
                continue;
            }

            // The nearest level that the child supports tells whether it skips any.
            supported[child.Index] = Math.Max(supported.GetValueOrDefault(child.Index, -1), parentLevel.Rank);
            if (level.Rank - parentLevel.Rank > 1)
            {
                skips.Add((child, level, parent, parentLevel));
            }
        }

        var between = new UnitsAbove();
        foreach (var (child, level, parent, parentLevel) in skips)
        {
            if (supported[child.Index] == parentLevel.Rank && between.Find(child, parentLevel.Rank, level.Rank) is { } unit)
            {
                context.Report(
                    child.Target,
                    [parent.Target],
                    [
                        new("parent", parent.Target.Id),
                        new("level", RuleTerms.Level(level)),
                        new("parentLevel", RuleTerms.Level(parentLevel)),
                        new("unit", RuleTerms.Unit(unit.Record)),
                    ]);
            }
        }
    }
}
