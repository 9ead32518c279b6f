namespace Okr;

/// <summary>What the check-ins of a key result or objective add up to, kept with it so that reading a plan needs no history.</summary>
/// <remarks>Check-ins that were corrected or withdrawn do not count.</remarks>
public sealed record CheckInSummary : OkrNode
{
    /// <summary>How many report a value.</summary>
    public int Count { get; init; }

    /// <summary>How many report no value: a note, a confidence or a status alone.</summary>
    public int WithoutValue { get; init; }

    /// <summary>How many values met a <see cref="BoundMetric"/>; 0 for other metrics.</summary>
    public int Met { get; init; }

    /// <summary>How many were planned for the whole cycle; null when not stated.</summary>
    public int? Planned { get; init; }

    /// <summary>When the latest of them was observed, with or without a value; null when there is none.</summary>
    public DateTimeOffset? LastAt { get; init; }

    /// <summary>What was known before the check-ins that are kept: imported, or added up of expired ones. Null when nothing was.</summary>
    public CheckInOpening? Opening { get; init; }
}
