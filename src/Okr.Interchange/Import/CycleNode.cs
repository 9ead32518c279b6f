namespace Okr.Interchange;

/// <summary>A cycle that rows of the plan name.</summary>
internal sealed class CycleNode(CycleId id, CellPlace place)
{
    public CycleId Id => id;

    /// <summary>Where it is first named.</summary>
    public CellPlace Place => place;

    public DateOnly? Start { get; private set; }

    public DateOnly? End { get; private set; }

    public bool IsUsed { get; private set; }

    /// <summary>Takes the dates of a row that names the cycle; the first row with a date defines it.</summary>
    public void Use(DateOnly? start, DateOnly? end)
    {
        IsUsed = true;
        if (Start is null && End is null)
        {
            (Start, End) = (start, end);
        }
    }
}
