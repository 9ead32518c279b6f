using Okr.Scoring;

namespace Okr.Core.Tests.Scoring;

/// <summary>The sample of docs/scoring.md: a host's own kind of metric.</summary>
public sealed class NetPromoterScorer : IMetricScorer
{
    public string Kind => "net-promoter";

    public LocalizedText Formula => new("share of the way between two surveys", "两次调查之间的进展比例");

    public decimal? Measure(HostMetric metric, KeyResult keyResult) =>
        metric.Current is { } current && metric.Values.TryGetValue("baseline", out var baseline) && metric.Values.TryGetValue("target", out var target)
            ? (current - baseline) / (target - baseline)
            : null;
}
