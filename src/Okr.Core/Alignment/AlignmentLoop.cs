namespace Okr.Alignment;

/// <summary>Objectives that support each other in a circle.</summary>
public sealed record AlignmentLoop
{
    /// <summary>A shortest way around, from the first member back to itself: the first and last entry are the same.</summary>
    public IReadOnlyList<ObjectiveId> Path { get => field ?? []; init => field = ValueList<ObjectiveId>.Of(value); }

    /// <summary>Everybody who is caught in it, in ordinal order; more than the path where several circles share members.</summary>
    public IReadOnlyList<ObjectiveId> Members { get => field ?? []; init => field = ValueList<ObjectiveId>.Of(value); }

    /// <summary>Whether every way around passes over a link of a single key result, as where two teams help each other with one result each.</summary>
    public bool IsThroughKeyResults { get; init; }

    /// <summary>The path as people read it: <c>o7 &gt; o2 &gt; o7</c>.</summary>
    public override string ToString() => string.Join(" > ", Path.Select(id => id.Value));
}
