namespace Okr.Scoring;

/// <summary>A point of a planned course: by this share of the time, this much progress.</summary>
public sealed record PacePhase : OkrNode
{
    /// <summary>The share of the time that has passed, above 0 and below 1.</summary>
    public decimal Time { get; init; }

    /// <summary>The progress expected by then, 0 to 1.</summary>
    public decimal Progress { get; init; }
}
