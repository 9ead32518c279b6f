namespace Okr.Interchange;

/// <summary>A unit that a path of the plan names.</summary>
internal sealed class UnitNode(UnitNode? parent, string name, OrgUnitId id, CellPlace place)
{
    public UnitNode? Parent => parent;

    public string Name => name;

    public OrgUnitId Id => id;

    /// <summary>Where it is first named.</summary>
    public CellPlace Place => place;

    /// <summary>The level that a row states; null while none does.</summary>
    public LevelKey? Level { get; set; }

    /// <summary>Where the level is first stated.</summary>
    public CellPlace LevelPlace { get; set; }

    /// <summary>Whether a sound row needs it, itself or a unit below it.</summary>
    public bool IsUsed { get; private set; }

    public void Use()
    {
        for (var unit = this; unit is { IsUsed: false }; unit = unit.Parent)
        {
            unit.IsUsed = true;
        }
    }
}
