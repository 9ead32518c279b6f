using System.Numerics;

namespace Okr.Scoring;

/// <summary>Progress along a line of points: even between two of them, and beyond the ends as steep as the last stretch.</summary>
internal static class PiecewiseScale
{
    /// <summary>The progress at a value in millionths, rounded once. The points, at least two, run strictly in one direction.</summary>
    public static long Of(IReadOnlyList<Checkpoint> points, decimal value)
    {
        var (dividend, divisor) = Ratio(points, value);
        return ExactRatio.Divide(dividend, divisor);
    }

    /// <summary>Whether <see cref="Of"/> had nothing to round.</summary>
    public static bool IsExact(IReadOnlyList<Checkpoint> points, decimal value)
    {
        var (dividend, divisor) = Ratio(points, value);
        return Millionths.IsExact(dividend * Millionths.One, divisor);
    }

    private static (BigInteger Dividend, BigInteger Divisor) Ratio(IReadOnlyList<Checkpoint> points, decimal value)
    {
        var isRising = points[1].Value > points[0].Value;
        var next = 1;
        while (next < points.Count - 1 && (isRising ? points[next].Value < value : points[next].Value > value))
        {
            next++;
        }

        var (from, to) = (points[next - 1], points[next]);
        var span = ExactRatio.Whole(to.Value) - ExactRatio.Whole(from.Value);
        var gone = ExactRatio.Whole(value) - ExactRatio.Whole(from.Value);
        var rise = ExactRatio.Whole(to.Progress) - ExactRatio.Whole(from.Progress);
        return ((ExactRatio.Whole(from.Progress) * span) + (rise * gone), span * ExactRatio.Whole(1m));
    }
}
