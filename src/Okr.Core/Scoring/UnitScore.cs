namespace Okr.Scoring;

/// <summary>The numbers of one unit of the organisation.</summary>
public readonly record struct UnitScore
{
    /// <summary>The mean of what the unit's own objectives count, or of what the policy takes in from below; null where nothing counts.</summary>
    public decimal? Score { get; init; }

    /// <summary>The colour of <see cref="Score"/>.</summary>
    public ScoreBand Band { get; init; }

    /// <summary>How many objectives the unit itself has, in all cycles.</summary>
    public int Objectives { get; init; }

    /// <summary>How many things are in the mean: objectives, and sub-units where the policy takes them in.</summary>
    public int Counted { get; init; }
}
