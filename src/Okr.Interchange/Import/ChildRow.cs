namespace Okr.Interchange;

/// <summary>A row that belongs to another one: a key result or an initiative.</summary>
internal abstract class ChildRow(PlanRowType type, CellPlace place) : PlanEntry(type, place)
{
    /// <summary>The id in <c>parent_ids</c>; null where that could not be read.</summary>
    public string? ParentId { get; init; }

    public CellPlace ParentPlace { get; init; }

    public UnitNode? Unit { get; init; }

    /// <summary>What it says about matters of its objective, where that is not plainly the same.</summary>
    public List<RepeatedCell>? Repeated { get; init; }

    /// <summary>The row that it belongs to, when found.</summary>
    public PlanEntry? Parent { get; set; }

    /// <summary>The objective at the end of the chain, when found.</summary>
    public ObjectiveRow? Objective => Parent as ObjectiveRow ?? (Parent as KeyResultRow)?.Objective;
}
