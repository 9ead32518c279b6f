namespace Okr;

/// <summary>What was known of a key result or objective before the first check-in that is kept.</summary>
/// <remarks>It counts until a check-in says otherwise, and again when all of these are withdrawn. A sum, a minimum and a maximum go on from it; a mean counts it as
/// often as it has check-ins. A value observed before <see cref="LastAt"/> does not overwrite it.</remarks>
public sealed record CheckInOpening : OkrNode
{
    /// <summary>How the metric stood; only what was measured is looked at. Null when nothing was.</summary>
    public Metric? Metric { get; init; }

    /// <summary>How many values went into it; 0 when not known.</summary>
    public int Count { get; init; }

    /// <summary>How many reports without a value there were; 0 when not known.</summary>
    public int WithoutValue { get; init; }

    /// <summary>How many of the values met a <see cref="BoundMetric"/>; 0 when not known.</summary>
    public int Met { get; init; }

    /// <summary>When the latest of them was observed; null when not known.</summary>
    public DateTimeOffset? LastAt { get; init; }

    /// <summary>How sure the owner was; null when not stated.</summary>
    public Confidence? Confidence { get; init; }

    /// <summary>The status stated by hand; null when there was none.</summary>
    public StatedStatus? Status { get; init; }
}
