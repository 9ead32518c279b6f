namespace Okr.Interchange;

/// <summary>A row that describes a key result, before its objective and links are known.</summary>
internal sealed class KeyResultRow(CellPlace place) : ChildRow(PlanRowType.KeyResult, place)
{
    public required KeyResult Record { get; set; }

    public LinkCell? Contributes { get; init; }
}
