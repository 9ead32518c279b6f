namespace Okr.Scoring;

/// <summary>The known values of a number over time, one a day.</summary>
internal static class TrendPoints
{
    private const int Most = 60;
    private const decimal GreatestValue = 1_000_000_000_000m;

    /// <summary>The baseline on the first day, then each reported day up to today; empty where a value is too great to be drawn through.</summary>
    public static List<(int Day, decimal Value)> Of(OkrSnapshot snapshot, KeyResultView keyResult, NumericMetric metric, DateOnly start, DateOnly today)
    {
        var byDay = new SortedDictionary<int, decimal> { [start.DayNumber] = metric.Baseline ?? 0m };
        var history = new CheckInHistory(snapshot.Document);
        var reports = history.Until(keyResult.Record.Id, today);
        foreach (var day in reports.Select(CheckInHistory.DayOf).Distinct())
        {
            if (CheckInTotals.Accumulate(metric.Accumulation, CheckInHistory.Opening(keyResult.Record, day), [.. reports.Where(report => CheckInHistory.DayOf(report) <= day)]) is { } value)
            {
                byDay[day.DayNumber] = value;
            }
        }

        if (reports.Count == 0 && metric.Current is { } current)
        {
            byDay[Math.Min(keyResult.Record.CheckIns?.LastAt is { } at ? DateOnly.FromDateTime(at.DateTime).DayNumber : today.DayNumber, today.DayNumber)] = current;
        }

        return byDay.Values.Any(value => Math.Abs(value) > GreatestValue) ? [] : [.. byDay.TakeLast(Most).Select(pair => (pair.Key, pair.Value))];
    }
}
