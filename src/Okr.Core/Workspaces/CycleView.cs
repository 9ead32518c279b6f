namespace Okr;

/// <summary>A cycle in its snapshot.</summary>
/// <remarks><c>default</c> belongs to no snapshot and must not be used.</remarks>
public readonly record struct CycleView
{
    private readonly OkrSnapshot _snapshot;

    internal CycleView(OkrSnapshot snapshot, int index)
    {
        _snapshot = snapshot;
        Index = index;
    }

    /// <summary>The position among the snapshot's cycles.</summary>
    public int Index { get; }

    /// <summary>The record.</summary>
    public Cycle Record => _snapshot.CycleRecords[Index];

    /// <summary>The longer cycle that this one lies in; null for none and where the cycles run in a circle.</summary>
    public CycleView? Parent => _snapshot.CycleParents[Index] is var parent and >= 0 ? new CycleView(_snapshot, parent) : null;
}
