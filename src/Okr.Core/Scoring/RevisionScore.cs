namespace Okr.Scoring;

/// <summary>What today's value would score against the metric as it was before a change in mid-cycle (rule S-14).</summary>
public readonly record struct RevisionScore
{
    /// <summary>The change, with the metric before it.</summary>
    public MetricRevision Revision { get; init; }

    /// <summary>The score against the metric before the change; null where there is none.</summary>
    public decimal? Score { get; init; }
}
