namespace Okr;

/// <summary>An alignment link whose two ends are there.</summary>
/// <remarks><c>default</c> belongs to no snapshot and must not be used.</remarks>
public readonly record struct LinkView
{
    private readonly OkrSnapshot _snapshot;

    internal LinkView(OkrSnapshot snapshot, int index)
    {
        _snapshot = snapshot;
        Index = index;
    }

    /// <summary>The position among the snapshot's links.</summary>
    public int Index { get; }

    /// <summary>The record.</summary>
    public AlignmentLink Record => _snapshot.Links[Index].Record;

    /// <summary>The lower objective, or the one whose key result is the lower end.</summary>
    public ObjectiveView Child => new(_snapshot, _snapshot.Links[Index].Child);

    /// <summary>The lower key result; null where the objective itself is the lower end.</summary>
    public KeyResultView? ChildKeyResult => _snapshot.Links[Index].ChildKeyResult is var keyResult and >= 0 ? new KeyResultView(_snapshot, keyResult) : null;

    /// <summary>The objective that is supported, or the one whose key result is.</summary>
    public ObjectiveView Parent => new(_snapshot, _snapshot.Links[Index].Parent);

    /// <summary>The key result that is supported; null where it is the objective itself.</summary>
    public KeyResultView? ParentKeyResult => _snapshot.Links[Index].ParentKeyResult is var keyResult and >= 0 ? new KeyResultView(_snapshot, keyResult) : null;

    /// <summary>Whether the link is in force or may yet be: not declined, withdrawn or expired.</summary>
    public bool IsLive => _snapshot.Links[Index].IsLive;
}
