using System.Numerics;

namespace Okr.Scoring;

/// <summary>How well a value was held on its side of a bound.</summary>
internal static class BoundScorer
{
    public static Measured Measure(BoundMetric metric, CheckInSummary? checkIns, ZeroSpan zeroSpan)
    {
        if (metric.Measure == BoundMeasure.ShareOfCheckIns)
        {
            return ShareOf(checkIns);
        }

        if (!HasBounds(metric))
        {
            return Measured.Nothing(ExclusionReason.NoTarget);
        }

        if (metric.Current is not { } current)
        {
            return Measured.Nothing(ExclusionReason.NotMeasured);
        }

        return metric.Measure == BoundMeasure.Distance ? Distance(metric, current, zeroSpan) : Measured.Of(IsMet(metric, current));
    }

    /// <summary>Whether a value lies on the right side; the bounds are there.</summary>
    public static bool IsMet(BoundMetric metric, decimal value) => metric.Kind switch
    {
        BoundKind.AtLeast => IsBelow(metric.Lower!.Value, value, metric.IsStrict),
        BoundKind.AtMost => IsBelow(value, metric.Upper!.Value, metric.IsStrict),
        BoundKind.Between => IsBelow(metric.Lower!.Value, value, metric.IsStrict) && IsBelow(value, metric.Upper!.Value, metric.IsStrict),
        _ => IsNear(metric.Lower!.Value, value, metric.Tolerance ?? 0m, metric.IsStrict),
    };

    /// <summary>Whether every bound that its kind needs is there.</summary>
    public static bool HasBounds(BoundMetric metric) => metric.Kind switch
    {
        BoundKind.AtMost => metric.Upper is not null,
        BoundKind.Between => metric.Lower is not null && metric.Upper is not null,
        _ => metric.Lower is not null,
    };

    private static bool IsBelow(decimal lower, decimal upper, bool isStrict) => isStrict ? lower < upper : lower <= upper;

    // Whole numbers, because a difference or product of decimals can overflow.
    private static bool IsNear(decimal middle, decimal value, decimal tolerance, bool isStrict)
    {
        var distance = BigInteger.Abs(ExactRatio.Whole(value) - ExactRatio.Whole(middle)) * ExactRatio.Whole(1m);
        var allowed = BigInteger.Abs(ExactRatio.Whole(middle)) * ExactRatio.Whole(tolerance);
        return isStrict ? distance < allowed : distance <= allowed;
    }

    private static Measured ShareOf(CheckInSummary? checkIns)
    {
        if (checkIns is not { Count: > 0 })
        {
            return Measured.Nothing(ExclusionReason.NotMeasured);
        }

        var planned = checkIns.Planned is > 0 and var stated ? stated : checkIns.Count;
        return Measured.Of(Millionths.Divide((Int128)checkIns.Met * Millionths.One, planned));
    }

    // Full marks at the bound; as much more or less as the value is away from it, relative to the bound. Between two bounds the worse side counts.
    private static Measured Distance(BoundMetric metric, decimal current, ZeroSpan zeroSpan) => metric.Kind switch
    {
        BoundKind.AtLeast => Distance(metric.Lower!.Value, current, 1, zeroSpan),
        BoundKind.AtMost => Distance(metric.Upper!.Value, current, -1, zeroSpan),
        BoundKind.Between => Worse(Distance(metric.Lower!.Value, current, 1, zeroSpan), Distance(metric.Upper!.Value, current, -1, zeroSpan)),
        _ => Distance(metric.Lower!.Value, current, current > metric.Lower.Value ? -1 : 1, zeroSpan),
    };

    private static Measured Distance(decimal bound, decimal current, int direction, ZeroSpan zeroSpan)
    {
        if (bound == 0m)
        {
            return NumericScorer.AtZeroSpan(zeroSpan, current * direction, 0m);
        }

        var size = BigInteger.Abs(ExactRatio.Whole(bound));
        return Measured.Of(ExactRatio.Divide(size + (direction * (ExactRatio.Whole(current) - ExactRatio.Whole(bound))), size));
    }

    // What is missing has the least raw share of all.
    private static Measured Worse(Measured first, Measured second) => second.Raw < first.Raw ? second : first;
}
