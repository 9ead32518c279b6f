namespace Okr;

/// <summary>An objective in its snapshot, with everything around it.</summary>
/// <remarks><c>default</c> belongs to no snapshot and must not be used.</remarks>
public readonly record struct ObjectiveView
{
    private readonly OkrSnapshot _snapshot;

    internal ObjectiveView(OkrSnapshot snapshot, int index)
    {
        _snapshot = snapshot;
        Index = index;
    }

    /// <summary>The position among the snapshot's objectives.</summary>
    public int Index { get; }

    /// <summary>The record.</summary>
    public Objective Record => _snapshot.ObjectiveRecords[Index];

    /// <summary>The objective as the target of a finding.</summary>
    public OkrTarget Target => OkrTarget.Of(Record.Id);

    /// <summary>The owning unit; null where it is not stated or not there.</summary>
    public UnitView? Unit => _snapshot.ObjectiveUnits[Index] is var unit and >= 0 ? new UnitView(_snapshot, unit) : null;

    /// <summary>The cycle; null where it is not stated or not there.</summary>
    public CycleView? Cycle => _snapshot.ObjectiveCycles[Index] is var cycle and >= 0 ? new CycleView(_snapshot, cycle) : null;

    /// <summary>The first day: its own, or that of the cycle.</summary>
    public DateOnly? Start => Record.Start ?? Cycle?.Record.Start;

    /// <summary>The last day, inclusive: its own, or that of the cycle.</summary>
    public DateOnly? End => Record.End ?? Cycle?.Record.End;

    /// <summary>The key results, in their order.</summary>
    public IReadOnlyList<KeyResultView> KeyResults
    {
        get
        {
            var snapshot = _snapshot;
            var first = snapshot.KeyResultStarts[Index];
            return new ViewList<KeyResultView>(snapshot.KeyResultStarts[Index + 1] - first, i => new KeyResultView(snapshot, first + i));
        }
    }

    /// <summary>The initiatives under the objective and its key results.</summary>
    public IReadOnlyList<InitiativeView> Initiatives
    {
        get
        {
            var (snapshot, objective) = (_snapshot, Index);
            return new ViewList<InitiativeView>(
                snapshot.ObjectiveInitiatives.Count(objective),
                i => new InitiativeView(snapshot, snapshot.ObjectiveInitiatives.At(objective, i)));
        }
    }

    /// <summary>The links from this objective and its key results to what they support.</summary>
    public IReadOnlyList<LinkView> LinksUp
    {
        get
        {
            var (snapshot, objective) = (_snapshot, Index);
            return new ViewList<LinkView>(snapshot.LinksUp.Count(objective), i => new LinkView(snapshot, snapshot.LinksUp.At(objective, i)));
        }
    }

    /// <summary>The links from others that support this objective or one of its key results.</summary>
    public IReadOnlyList<LinkView> LinksDown
    {
        get
        {
            var (snapshot, objective) = (_snapshot, Index);
            return new ViewList<LinkView>(snapshot.LinksDown.Count(objective), i => new LinkView(snapshot, snapshot.LinksDown.At(objective, i)));
        }
    }
}
