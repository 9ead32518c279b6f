namespace Okr.Scoring;

/// <summary>A straight line through values over days, and how far off it may be.</summary>
internal sealed class TrendLine
{
    /// <summary>With fewer values nothing is said about an interval.</summary>
    public const int LeastPoints = 5;

    private const int TenYears = 3653;

    // The normal quantile that leaves a tenth on either side, and with it the scale from a median deviation to that quantile.
    private const decimal Quantile = 1.2816m;
    private const decimal MedianToQuantile = 1.4826m * Quantile;

    private readonly int _middle;
    private readonly decimal _height;
    private readonly decimal _slope;
    private readonly decimal? _leastSlope;
    private readonly decimal? _greatestSlope;
    private readonly decimal _scatter;

    private TrendLine(int middle, decimal height, decimal slope, decimal? leastSlope, decimal? greatestSlope, decimal scatter) =>
        (_middle, _height, _slope, _leastSlope, _greatestSlope, _scatter) = (middle, height, slope, leastSlope, greatestSlope, scatter);

    public static TrendLine Between((int Day, decimal Value) first, (int Day, decimal Value) last) =>
        new(first.Day, first.Value, (last.Value - first.Value) / (last.Day - first.Day), null, null, 0m);

    public static TrendLine Through(List<(int Day, decimal Value)> points)
    {
        List<decimal> slopes = [.. points.SelectMany((one, i) => points.Skip(i + 1).Select(other => (other.Value - one.Value) / (other.Day - one.Day))).Order()];
        var slope = Median(slopes);
        var middle = points[points.Count / 2].Day;
        var height = Median([.. points.Select(point => point.Value - (slope * (point.Day - middle))).Order()]);
        var scatter = Median([.. points.Select(point => Math.Abs(point.Value - height - (slope * (point.Day - middle)))).Order()]) * MedianToQuantile;

        // Kendall's statistic of n values has the variance n (n − 1) (2n + 5) / 18; from five values on the margin leaves slopes on either side.
        var n = (decimal)points.Count;
        var margin = Quantile * Root(n * (n - 1) * ((2 * n) + 5) / 18m);
        var least = (int)decimal.Floor((slopes.Count - margin) / 2);
        var greatest = (int)decimal.Ceiling((slopes.Count + margin) / 2);
        return new TrendLine(middle, height, slope, slopes[least], slopes[greatest], scatter);
    }

    /// <summary>The value on a day, with its interval where there is one, rounded to six decimals.</summary>
    public (decimal Value, decimal? Low, decimal? High) At(int day)
    {
        var distance = day - _middle;
        var value = decimal.Round(_height + (_slope * distance), 6);
        var (one, other) = (_height + (_leastSlope * distance), _height + (_greatestSlope * distance));
        var (low, high) = one < other ? (one, other) : (other, one);
        return (value, Rounded(low - _scatter), Rounded(high + _scatter));
    }

    /// <summary>The first day from today on on which the line is at a target or beyond, seen from where it began.</summary>
    public DateOnly? Reaches(decimal target, decimal baseline, DateOnly today)
    {
        var direction = Math.Sign(target - baseline);
        for (var days = 0; direction != 0 && days <= TenYears; days++)
        {
            if ((At(today.DayNumber + days).Value - target) * direction >= 0m)
            {
                return today.AddDays(days);
            }
        }

        return null;
    }

    private static decimal? Rounded(decimal? value) => value is { } number ? decimal.Round(number, 6) : null;

    private static decimal Median(List<decimal> sorted) => (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;

    // Newton's method; the argument is at least 1 here, and thirty steps are plenty for 28 digits of numbers this small.
    private static decimal Root(decimal square)
    {
        var root = square;
        for (var i = 0; i < 30; i++)
        {
            root = (root + (square / root)) / 2;
        }

        return root;
    }
}
