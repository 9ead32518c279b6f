namespace Okr;

/// <summary>What the check-ins of a key result add up to, kept with it so that reading a plan needs no history.</summary>
public sealed record CheckInSummary : OkrNode
{
    /// <summary>How many there are.</summary>
    public int Count { get; init; }

    /// <summary>How many of them met a <see cref="BoundMetric"/>; 0 for other metrics.</summary>
    public int Met { get; init; }

    /// <summary>How many were planned for the whole cycle; null when not stated.</summary>
    public int? Planned { get; init; }

    /// <summary>When the latest value was observed; null when there is none.</summary>
    public DateTimeOffset? LastAt { get; init; }
}
