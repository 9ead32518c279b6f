namespace Okr;

/// <summary>The sorts of things that do not fit among cycles.</summary>
public enum CycleProblemKind
{
    /// <summary>It has a first or a last day, and not the other.</summary>
    HalfDated = 0,

    /// <summary>It ends before it starts.</summary>
    Reversed = 1,

    /// <summary>It has days outside the cycle that it lies in.</summary>
    OutsideParent = 2,

    /// <summary>It has days in common with a neighbour.</summary>
    Overlap = 3,

    /// <summary>There are days between it and the neighbour before it.</summary>
    Gap = 4,
}
