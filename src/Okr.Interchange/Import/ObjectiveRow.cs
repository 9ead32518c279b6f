namespace Okr.Interchange;

/// <summary>A row that describes an objective, before its links and key results are known.</summary>
internal sealed class ObjectiveRow(CellPlace place) : PlanEntry(PlanRowType.Objective, place)
{
    /// <summary>The record: what the row itself says, and in the end all of it.</summary>
    public required Objective Record { get; set; }

    public UnitNode? Unit { get; init; }

    public LevelKey? Level { get; init; }

    public CellPlace LevelPlace { get; init; }

    public CycleNode? Cycle { get; init; }

    public LinkCell? Supports { get; init; }

    public LinkCell? Contributes { get; init; }

    /// <summary>The texts of <see cref="PlanColumns.Repeated"/>.</summary>
    public required string[] Repeated { get; init; }

    public DateOnly? Start => Record.Start ?? Cycle?.Start;

    public DateOnly? End => Record.End ?? Cycle?.End;

    public List<KeyResult>? KeyResults { get; set; }
}
