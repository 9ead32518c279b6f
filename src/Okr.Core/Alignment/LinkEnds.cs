namespace Okr.Alignment;

/// <summary>Which alignment link: from what, to what.</summary>
/// <remarks><c>default</c> names nothing.</remarks>
public readonly record struct LinkEnds
{
    /// <summary>The objective that supports, or the one whose key result does.</summary>
    public ObjectiveId Child { get; init; }

    /// <summary>The key result that supports; null where it is the objective itself.</summary>
    public KeyResultId? ChildKeyResult { get; init; }

    /// <summary>The objective that is supported, or the one whose key result is.</summary>
    public ObjectiveId Parent { get; init; }

    /// <summary>The key result that is supported; null where it is the objective itself.</summary>
    public KeyResultId? ParentKeyResult { get; init; }

    /// <summary>Whether a link leads to the same end. A key result is known by its own id, whatever objective is named with it.</summary>
    internal bool LeadsWhere(AlignmentLink link) => ParentKeyResult is { } keyResult
        ? link.ParentKeyResult == keyResult
        : link.ParentKeyResult is null or { IsDefault: true } && link.Parent == Parent;

    /// <inheritdoc/>
    public override string ToString() => $"{ChildKeyResult?.Value ?? Child.Value} > {ParentKeyResult?.Value ?? Parent.Value}";
}
