using System.Numerics;

namespace Okr.Scoring;

/// <summary>Whether the raw share of a metric is exact, or was rounded to a millionth.</summary>
internal static class MetricExactness
{
    public static bool IsExact(MetricScorer scorer, OkrSnapshot snapshot, int keyResult, Metric? metric)
    {
        var record = snapshot.KeyResultRecords[keyResult];
        return metric switch
        {
            NumericMetric numeric => scorer.Numbers.IsExact(numeric),
            BoundMetric { Measure: BoundMeasure.ShareOfCheckIns } => record.CheckIns is not { } checkIns || Divides(checkIns.Met, checkIns.Planned is > 0 and var planned ? planned : checkIns.Count),
            BoundMetric { Measure: BoundMeasure.Distance, Current: { } current } bound => IsExact(bound, current, scorer.Measure(keyResult, bound).Raw),
            MilestonesMetric milestones => MetricScorer.DoneShare(milestones).IsExact,
            ManualMetric { Progress: { } progress } => decimal.Round(progress, 6) == progress,
            ExecutedMetric => scorer.IsExecutionExact(keyResult),
            HostMetric host => scorer.Host.Ask(host, record).Answer is not { } share || Millionths.Near(share) / (decimal)Millionths.One == share,
            _ => true,
        };
    }

    // Of two bounds the one counts whose distance is the raw share.
    private static bool IsExact(BoundMetric bound, decimal current, long raw) => new[] { bound.Lower, bound.Upper }
        .OfType<decimal>()
        .Where(edge => edge != 0m)
        .Select(edge => (Size: BigInteger.Abs(ExactRatio.Whole(edge)), Away: BigInteger.Abs(ExactRatio.Whole(current) - ExactRatio.Whole(edge))))
        .All(side => !IsRaw(side.Size, side.Away, raw) || Divides(side.Away, side.Size));

    private static bool IsRaw(BigInteger size, BigInteger away, long raw) => ExactRatio.Divide(size + away, size) == raw || ExactRatio.Divide(size - away, size) == raw;

    private static bool Divides(BigInteger dividend, BigInteger divisor) => divisor.IsZero || Millionths.IsExact(dividend * Millionths.One, divisor);
}
