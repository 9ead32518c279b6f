using System.Numerics;

namespace Okr.Scoring;

/// <summary>The ways that several numbers have gone, and the ways that they have to go, each added up.</summary>
internal sealed class Pool
{
    private readonly MetricScorer _metrics;
    private BigInteger _gone;
    private BigInteger _all;

    public Pool(OkrSnapshot snapshot, MetricScorer metrics, Amounts amounts, ReadOnlySpan<ScoreTerm> terms, Weighing weighing)
    {
        _metrics = metrics;
        foreach (var term in terms)
        {
            if (term is { Kind: TermKind.KeyResult, Excluded: ExclusionReason.None }
                && weighing.Of(term) != 0
                && snapshot.KeyResultRecords[term.Index].Metric is NumericMetric metric
                && metrics.Numbers.WayOf(amounts.AsItStands(term.Index, metric)) is { } way)
            {
                _gone += ExactRatio.Whole(way.Current) - ExactRatio.Whole(way.Baseline);
                _all += ExactRatio.Whole(way.Target) - ExactRatio.Whole(way.Baseline);
                Count++;
            }
        }
    }

    public int Count { get; private set; }

    /// <summary>The sum of the ways gone; null where no number can hold it.</summary>
    public decimal? Gone => ExactRatio.ToDecimal(_gone);

    /// <summary>The sum of the ways to go; null where no number can hold it.</summary>
    public decimal? All => ExactRatio.ToDecimal(_all);

    public Aggregated Ratio()
    {
        if (Count == 0 || _all.IsZero)
        {
            return Aggregated.Nothing(Count == 0 ? ExclusionReason.NothingCounts : ExclusionReason.ZeroSpan);
        }

        return new(_metrics.Score(ExactRatio.Divide(_gone, _all)), Count, ExclusionReason.None, Millionths.IsExact(_gone * Millionths.One, _all));
    }
}
