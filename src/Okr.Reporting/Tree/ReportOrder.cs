namespace Okr.Reporting;

/// <summary>The places of units and objectives in the report: units level by level from the top, and objectives in the order of their units.</summary>
/// <remarks>In this order the children of a unit stand side by side, and so do its objectives. Two rows of numbers are then the whole tree, which the
/// script of the page reads to find the way to anything. Objectives without a known unit hang under a last root of their own.</remarks>
internal sealed class ReportOrder
{
    private const int NoUnit = -1;

    private readonly int[] _units;
    private readonly int[] _parents;
    private readonly int[] _firstChild;
    private readonly int[] _objectives;
    private readonly int[] _firstObjective;
    private readonly int[] _placeOfUnit;
    private readonly int[] _placeOfObjective;

    public ReportOrder(OkrSnapshot snapshot)
    {
        Snapshot = snapshot;
        var homeless = 0;
        foreach (var objective in snapshot.Objectives)
        {
            homeless += objective.Unit is null ? 1 : 0;
        }

        var count = snapshot.Units.Count + (homeless > 0 ? 1 : 0);
        _units = new int[count];
        _parents = new int[count];
        _firstChild = new int[count + 1];
        _placeOfUnit = new int[snapshot.Units.Count];
        PlaceUnits(homeless > 0);
        _objectives = new int[snapshot.Objectives.Count];
        _firstObjective = new int[count + 1];
        _placeOfObjective = new int[snapshot.Objectives.Count];
        PlaceObjectives();
        Below = CountBelow();
        Depth = MeasureDepth();
    }

    public OkrSnapshot Snapshot { get; }

    public int UnitCount => _units.Length;

    public int ObjectiveCount => _objectives.Length;

    /// <summary>Units 0 to this are the roots.</summary>
    public int RootCount { get; private set; }

    /// <summary>How many objectives each unit and everything below it has.</summary>
    public int[] Below { get; }

    /// <summary>How many units stand below each other at most.</summary>
    public int Depth { get; }

    /// <summary>The unit at a place; null for the home of objectives without a unit.</summary>
    public UnitView? Unit(int place) => _units[place] is var unit and not NoUnit ? Snapshot.Units[unit] : null;

    public ObjectiveView Objective(int place) => Snapshot.Objectives[_objectives[place]];

    /// <summary>The place of the unit above; -1 for a root.</summary>
    public int Parent(int unit) => _parents[unit];

    public (int From, int To) Children(int unit) => (_firstChild[unit], _firstChild[unit + 1]);

    public (int From, int To) Objectives(int unit) => (_firstObjective[unit], _firstObjective[unit + 1]);

    public int PlaceOf(UnitView unit) => _placeOfUnit[unit.Index];

    public int PlaceOf(ObjectiveView objective) => _placeOfObjective[objective.Index];

    /// <summary>The place of the unit under which an objective is listed.</summary>
    public int HomeOf(ObjectiveView objective) => objective.Unit is { } unit ? PlaceOf(unit) : RootCount - 1;

    public Anchor AnchorOf(UnitView unit) => new('u', PlaceOf(unit));

    public Anchor AnchorOf(ObjectiveView objective) => new('o', PlaceOf(objective));

    public Anchor AnchorOf(KeyResultView keyResult)
    {
        var objective = keyResult.Objective;
        return new('o', PlaceOf(objective), keyResult.Index - objective.KeyResults[0].Index);
    }

    private void PlaceUnits(bool withHomeless)
    {
        var next = 0;
        foreach (var unit in Snapshot.Units)
        {
            if (unit.Parent is null)
            {
                Place(unit.Index, parent: -1);
            }
        }

        if (withHomeless)
        {
            Place(NoUnit, parent: -1);
        }

        RootCount = next;
        for (var place = 0; place < next; place++)
        {
            _firstChild[place] = next;
            foreach (var child in Unit(place)?.Children ?? [])
            {
                Place(child.Index, place);
            }
        }

        _firstChild[^1] = next;

        void Place(int unit, int parent)
        {
            (_units[next], _parents[next]) = (unit, parent);
            if (unit != NoUnit)
            {
                _placeOfUnit[unit] = next;
            }

            next++;
        }
    }

    private void PlaceObjectives()
    {
        var next = 0;
        for (var place = 0; place < UnitCount; place++)
        {
            _firstObjective[place] = next;
            foreach (var objective in Unit(place)?.Objectives ?? Homeless())
            {
                _placeOfObjective[objective.Index] = next;
                _objectives[next++] = objective.Index;
            }
        }

        _firstObjective[^1] = next;
    }

    private IEnumerable<ObjectiveView> Homeless() => Snapshot.Objectives.Where(objective => objective.Unit is null);

    private int[] CountBelow()
    {
        var below = new int[UnitCount];
        for (var place = UnitCount - 1; place >= 0; place--)
        {
            below[place] += _firstObjective[place + 1] - _firstObjective[place];
            if (_parents[place] >= 0)
            {
                below[_parents[place]] += below[place];
            }
        }

        return below;
    }

    private int MeasureDepth()
    {
        var depths = new int[UnitCount];
        for (var place = 0; place < UnitCount; place++)
        {
            depths[place] = _parents[place] < 0 ? 1 : depths[_parents[place]] + 1;
        }

        return depths.Length == 0 ? 0 : depths[^1];
    }
}
