namespace Okr.Scoring;

/// <summary>The numbers of one key result. A null number is one that nobody knows, and never 0.</summary>
public readonly record struct KeyResultScore
{
    /// <summary>The computed score, 0 to 1 unless the policy does not clamp, with at most six decimals or as coarse as the policy says.</summary>
    public decimal? Score { get; init; }

    /// <summary>The share of the way from baseline to target, not clamped: 1.25 is a quarter beyond the target. Rounded to six decimals; beyond a million
    /// in either direction it stays there.</summary>
    public decimal? Raw { get; init; }

    /// <summary>The grade given by hand, as it was given.</summary>
    public decimal? Grade { get; init; }

    /// <summary>What goes upward: by default the grade where there is one, else the score.</summary>
    public decimal? Counting { get; init; }

    /// <summary>The progress expected by today, 0 to 1; null without dates.</summary>
    public decimal? Expected { get; init; }

    /// <summary>The colour of <see cref="Counting"/>.</summary>
    public ScoreBand Band { get; init; }

    /// <summary>The status that is shown: the stated one where the policy lets it stand, else how the computed score, or the grade where there is none, compares
    /// with <see cref="Expected"/>, lowered by little confidence where the policy says so.</summary>
    public OkrStatus Status { get; init; }

    /// <summary>The status that the policy computes, whatever anybody stated.</summary>
    public OkrStatus ComputedStatus { get; init; }

    /// <summary>The status that a person stated by hand; null where nobody did.</summary>
    public OkrStatus? StatedStatus { get; init; }

    /// <summary>How long ago somebody last reported on it.</summary>
    public Freshness Freshness { get; init; }

    /// <summary>What <see cref="Counting"/> means for the kind of goal it is.</summary>
    public AmbitionVerdict Verdict { get; init; }
}
