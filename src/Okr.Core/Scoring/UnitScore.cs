namespace Okr.Scoring;

/// <summary>The numbers of one unit of the organisation.</summary>
public readonly record struct UnitScore
{
    /// <summary>The mean of what the unit's own objectives count, with six decimals; null where none of them counts.</summary>
    public decimal? Score { get; init; }

    /// <summary>The colour of <see cref="Score"/>.</summary>
    public ScoreBand Band { get; init; }

    /// <summary>How many objectives the unit itself has, in all cycles.</summary>
    public int Objectives { get; init; }

    /// <summary>How many of them are in the mean.</summary>
    public int Counted { get; init; }
}
