namespace Okr;

/// <summary>How a key result was measured before it was changed in mid-cycle, so that it can be graded against both (rule S-14).</summary>
public sealed record MetricRevision : OkrNode
{
    /// <summary>When the metric was changed.</summary>
    public DateTimeOffset ChangedAt { get; init; }

    /// <summary>Who changed it; null when not stated.</summary>
    public PersonId? By { get; init; }

    /// <summary>Why; null when not stated.</summary>
    public string? Reason { get; init; }

    /// <summary>The metric as it was; null where a foreign document left it out.</summary>
    public Metric? Before { get; init; }
}
