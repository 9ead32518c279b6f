namespace Okr;

/// <summary>An initiative in its snapshot.</summary>
/// <remarks><c>default</c> belongs to no snapshot and must not be used.</remarks>
public readonly record struct InitiativeView
{
    private readonly OkrSnapshot _snapshot;

    internal InitiativeView(OkrSnapshot snapshot, int index)
    {
        _snapshot = snapshot;
        Index = index;
    }

    /// <summary>The position among the snapshot's initiatives.</summary>
    public int Index { get; }

    /// <summary>The record.</summary>
    public Initiative Record => _snapshot.InitiativeRecords[Index];

    /// <summary>The initiative as the target of a finding.</summary>
    public OkrTarget Target => OkrTarget.Of(Record.Id);

    /// <summary>The objective that it serves; null where it is not there.</summary>
    public ObjectiveView? Objective =>
        _snapshot.InitiativeObjectives[Index] is var objective and >= 0 ? new ObjectiveView(_snapshot, objective) : null;

    /// <summary>The key result that it serves; null where it serves the objective directly.</summary>
    public KeyResultView? KeyResult =>
        _snapshot.InitiativeKeyResults[Index] is var keyResult and >= 0 ? new KeyResultView(_snapshot, keyResult) : null;
}
