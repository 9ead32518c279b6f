namespace Okr.Interchange;

/// <summary>A row that describes an initiative, before what it serves is known.</summary>
internal sealed class InitiativeRow(CellPlace place) : ChildRow(PlanRowType.Initiative, place)
{
    public required Initiative Record { get; set; }
}
