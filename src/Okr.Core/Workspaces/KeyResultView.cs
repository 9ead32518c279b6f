namespace Okr;

/// <summary>A key result in its snapshot.</summary>
/// <remarks><c>default</c> belongs to no snapshot and must not be used.</remarks>
public readonly record struct KeyResultView
{
    private readonly OkrSnapshot _snapshot;

    internal KeyResultView(OkrSnapshot snapshot, int index)
    {
        _snapshot = snapshot;
        Index = index;
    }

    /// <summary>The position among the snapshot's key results.</summary>
    public int Index { get; }

    /// <summary>The record.</summary>
    public KeyResult Record => _snapshot.KeyResultRecords[Index];

    /// <summary>The key result as the target of a finding.</summary>
    public OkrTarget Target => OkrTarget.Of(Record.Id);

    /// <summary>The objective that it belongs to.</summary>
    public ObjectiveView Objective => new(_snapshot, _snapshot.KeyResultObjectives[Index]);

    /// <summary>What a full score means: its own statement, or that of the objective.</summary>
    public Ambition Ambition => Record.Ambition is var own and not Ambition.NotStated ? own : Objective.Record.Ambition;

    /// <summary>The last day, inclusive: its own, or that of the objective.</summary>
    public DateOnly? End => Record.Due ?? Objective.End;

    /// <summary>The initiatives under the key result.</summary>
    public IReadOnlyList<InitiativeView> Initiatives
    {
        get
        {
            var (snapshot, keyResult) = (_snapshot, Index);
            return new ViewList<InitiativeView>(
                snapshot.KeyResultInitiatives.Count(keyResult),
                i => new InitiativeView(snapshot, snapshot.KeyResultInitiatives.At(keyResult, i)));
        }
    }
}
