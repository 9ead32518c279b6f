using Ardalis.GuardClauses;
using Okr.Alignment;

namespace Okr.Scoring;

/// <summary>Where a number will land on its last day if it goes on as it did, from irregular check-ins.</summary>
/// <remarks>
/// The trend is the median of all slopes between two reports (Theil and Sen), so that one wild report does not bend it. The interval takes the slopes that
/// Kendall's test leaves at 80 %, and adds the usual scatter; <c>docs/scoring.md</c> says how it was checked. Values beyond 10¹² in size are not forecast.
/// </remarks>
public sealed record Forecast
{
    /// <summary>What the forecast rests on.</summary>
    public ForecastBasis Basis { get; init; }

    /// <summary>The projected value on the last day, in the metric's unit; null where there is not enough data.</summary>
    public decimal? Landing { get; init; }

    /// <summary>The score of <see cref="Landing"/> under the policy.</summary>
    public decimal? Score { get; init; }

    /// <summary>The lower end of the interval in which four landings of five fall; null without a trend.</summary>
    public decimal? Low { get; init; }

    /// <summary>The upper end of that interval.</summary>
    public decimal? High { get; init; }

    /// <summary>The first day, from today on, on which the line reaches the target; null where it does not within ten years.</summary>
    public DateOnly? ReachedOn { get; init; }

    /// <summary>Projects a numeric key result.</summary>
    /// <param name="snapshot">The workspace with its check-ins.</param>
    /// <param name="policy">The policy by which the landing is scored.</param>
    /// <param name="keyResult">A key result of the snapshot.</param>
    /// <param name="today">The day on which it is asked; later reports do not count.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Forecast Of(OkrSnapshot snapshot, ScoringPolicy policy, KeyResultView keyResult, DateOnly today)
    {
        Guard.Against.Null(snapshot);
        Guard.Against.Null(policy);
        if (keyResult.Record.Metric is not NumericMetric metric || keyResult.Objective.Start is not { } start || keyResult.End is not { } end || end <= start)
        {
            return new Forecast();
        }

        var points = TrendPoints.Of(snapshot, keyResult, metric, start, today);
        if (points.Count < 2 || (today.DayNumber - start.DayNumber) * 20 < (end.DayNumber - start.DayNumber) * 3)
        {
            return new Forecast();
        }

        var line = points.Count < TrendLine.LeastPoints ? TrendLine.Between(points[0], points[^1]) : TrendLine.Through(points);
        var (landing, low, high) = line.At(end.DayNumber);
        return new Forecast
        {
            Basis = points.Count < TrendLine.LeastPoints ? ForecastBasis.Pace : ForecastBasis.Trend,
            Landing = landing,
            Score = ScoreOf(metric with { Current = landing }, policy),
            Low = low,
            High = high,
            ReachedOn = metric.Target is { } target ? line.Reaches(target, metric.Baseline ?? 0m, today) : null,
        };
    }

    private static decimal? ScoreOf(NumericMetric metric, ScoringPolicy policy)
    {
        var objective = new Objective { KeyResults = [new KeyResult { Metric = metric }] };
        var sheet = ScoreSheet.Compute(AlignmentGraph.Of(OkrSnapshot.Build(OkrDocument.FromRecords([objective]))), policy, default);
        return sheet.Of(sheet.Snapshot.KeyResults[0]).Score;
    }
}
