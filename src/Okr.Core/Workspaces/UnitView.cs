namespace Okr;

/// <summary>A unit in its snapshot, with its place in the organisation.</summary>
/// <remarks><c>default</c> belongs to no snapshot and must not be used.</remarks>
public readonly record struct UnitView
{
    private readonly OkrSnapshot _snapshot;

    internal UnitView(OkrSnapshot snapshot, int index)
    {
        _snapshot = snapshot;
        Index = index;
    }

    /// <summary>The position among the snapshot's units.</summary>
    public int Index { get; }

    /// <summary>The record.</summary>
    public OrgUnit Record => _snapshot.UnitRecords[Index];

    /// <summary>The level of the unit in the snapshot's scheme; null where it is not stated or not in the scheme.</summary>
    public Level? Level => _snapshot.Levels.Find(Record.Level);

    /// <summary>The unit that this one is part of; null for a root and where the units run in a circle.</summary>
    public UnitView? Parent => _snapshot.UnitParents[Index] is var parent and >= 0 ? new UnitView(_snapshot, parent) : null;

    /// <summary>The units that are part of this one, directly.</summary>
    public IReadOnlyList<UnitView> Children
    {
        get
        {
            var (snapshot, unit) = (_snapshot, Index);
            return new ViewList<UnitView>(snapshot.UnitChildren.Count(unit), i => new UnitView(snapshot, snapshot.UnitChildren.At(unit, i)));
        }
    }

    /// <summary>The objectives that the unit itself owns.</summary>
    public IReadOnlyList<ObjectiveView> Objectives
    {
        get
        {
            var (snapshot, unit) = (_snapshot, Index);
            return new ViewList<ObjectiveView>(snapshot.UnitObjectives.Count(unit), i => new ObjectiveView(snapshot, snapshot.UnitObjectives.At(unit, i)));
        }
    }

    /// <summary>The names from the root down to this unit.</summary>
    public IReadOnlyList<string> Path
    {
        get
        {
            var names = new List<string>();
            for (UnitView? unit = this; unit is { } current; unit = current.Parent)
            {
                names.Add(current.Record.Name);
            }

            names.Reverse();
            return names;
        }
    }
}
