namespace Okr.Readiness;

/// <summary>What would change if one criterion were met and everything else stayed as it is.</summary>
public sealed record WhatIf
{
    /// <summary>The criterion, which is not met today.</summary>
    public required Criterion Criterion { get; init; }

    /// <summary>The widest scope whose gate would hold.</summary>
    public required PracticeScope Widest { get; init; }

    /// <summary>What the next wider gate would still ask for; empty where none is left.</summary>
    public required IReadOnlyList<CriterionResult> StillMissing { get; init; }
}
