using Okr.Scoring;

namespace Okr.Core.Tests.Scoring;

/// <summary>The sample of docs/scoring.md: a host's own aggregation.</summary>
public sealed class MedianAggregation : IScoreAggregation
{
    public string Name => "median";

    public LocalizedText Text => new("median", "中位数");

    // The parts come in ascending order.
    public decimal? Combine(IReadOnlyList<ScorePart> parts) => (parts[(parts.Count - 1) / 2].Score + parts[parts.Count / 2].Score) / 2m;
}
