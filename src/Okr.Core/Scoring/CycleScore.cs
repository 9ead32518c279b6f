namespace Okr.Scoring;

/// <summary>The numbers of one cycle.</summary>
public readonly record struct CycleScore
{
    /// <summary>The mean of what the cycle's objectives count, by their weights, with six decimals; null where none of them counts.</summary>
    public decimal? Score { get; init; }

    /// <summary>The colour of <see cref="Score"/>.</summary>
    public ScoreBand Band { get; init; }

    /// <summary>How many objectives the cycle has, in all units.</summary>
    public int Objectives { get; init; }

    /// <summary>How many of them are in the mean.</summary>
    public int Counted { get; init; }
}
