namespace Okr;

/// <summary>Something that does not fit among cycles, with the remedy.</summary>
public sealed record CycleProblem
{
    /// <summary>The sort of problem.</summary>
    public CycleProblemKind Kind { get; init; }

    /// <summary>The cycle that it is about; of two neighbours the later one.</summary>
    public CycleId Cycle { get; init; }

    /// <summary>The neighbour before it, or the cycle that it should lie in; null where it is about one cycle alone.</summary>
    public CycleId? Other { get; init; }

    /// <summary>What is wrong and what would be right.</summary>
    public LocalizedText Message { get; init; }
}
