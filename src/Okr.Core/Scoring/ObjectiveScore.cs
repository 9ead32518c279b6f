namespace Okr.Scoring;

/// <summary>The numbers of one objective. A null number is one that nobody knows, and never 0.</summary>
public readonly record struct ObjectiveScore
{
    /// <summary>What its key results count, taken together as the policy says: by default their weighted mean. Null where none of them counts.</summary>
    public decimal? Score { get; init; }

    /// <summary>The same over computed scores only, as if nobody had graded.</summary>
    public decimal? Progress { get; init; }

    /// <summary>The grade given by hand to the objective itself, as it was given.</summary>
    public decimal? Grade { get; init; }

    /// <summary>What goes upward: by default the grade where there is one, else the score.</summary>
    public decimal? Counting { get; init; }

    /// <summary>The progress expected by today, 0 to 1; null without dates.</summary>
    public decimal? Expected { get; init; }

    /// <summary>The colour of <see cref="Counting"/>.</summary>
    public ScoreBand Band { get; init; }

    /// <summary>The status that is shown: the stated one where the policy lets it stand, else how <see cref="Progress"/>, or <see cref="Counting"/> where there is none, compares with <see cref="Expected"/>, or what the
    /// policy combines from its parts.</summary>
    public OkrStatus Status { get; init; }

    /// <summary>The status that the policy computes, whatever anybody stated.</summary>
    public OkrStatus ComputedStatus { get; init; }

    /// <summary>The status that a person stated by hand; null where nobody did.</summary>
    public OkrStatus? StatedStatus { get; init; }

    /// <summary>How many key results it has, guardrails and put-away ones included.</summary>
    public int KeyResults { get; init; }

    /// <summary>How many things are in <see cref="Score"/>: key results, and what contributes where the policy lets it.</summary>
    public int Counted { get; init; }

    /// <summary>What <see cref="Counting"/> means for the kind of goal it is.</summary>
    public AmbitionVerdict Verdict { get; init; }
}
