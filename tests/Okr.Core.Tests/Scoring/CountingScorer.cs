using Okr.Scoring;

namespace Okr.Core.Tests.Scoring;

/// <summary>A metric of the host that is its current value, and counts how often it was asked.</summary>
internal sealed class CountingScorer : IMetricScorer
{
    public int Calls { get; private set; }

    public string Kind => "counted";

    public LocalizedText Formula => default;

    public decimal? Measure(HostMetric metric, KeyResult keyResult)
    {
        Calls++;
        return metric.Current;
    }
}
