namespace Okr.Interchange;

/// <summary>A row of a plan as the index of ids knows it.</summary>
internal class PlanEntry(PlanRowType type, CellPlace place)
{
    public PlanRowType Type => type;

    public CellPlace Place => place;

    /// <summary>Whether it can be taken; what shows only later can still change that.</summary>
    public bool IsSound { get; set; }
}
