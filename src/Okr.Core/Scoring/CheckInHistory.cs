namespace Okr.Scoring;

/// <summary>What the check-ins said about each key result on any day.</summary>
internal sealed class CheckInHistory
{
    private readonly Dictionary<KeyResultId, List<CheckIn>> _reports = [];

    public CheckInHistory(OkrDocument document)
    {
        foreach (var checkIn in StandingCheckIns.Of(document.CheckIns))
        {
            if (checkIn is { KeyResult: { } keyResult, Value: not null })
            {
                (_reports.TryGetValue(keyResult, out var reports) ? reports : _reports[keyResult] = []).Add(checkIn);
            }
        }

        foreach (var reports in _reports.Values)
        {
            reports.Sort(CheckInTotals.Compare);
        }
    }

    /// <summary>The latest report with a value; null where there is none.</summary>
    public CheckIn? Latest(KeyResultId keyResult) => _reports.TryGetValue(keyResult, out var reports) ? reports[^1] : null;

    /// <summary>The reports up to a day, oldest first. A day is that of the reporter.</summary>
    public IReadOnlyList<CheckIn> Until(KeyResultId keyResult, DateOnly day) =>
        _reports.TryGetValue(keyResult, out var reports) ? reports.FindAll(report => DayOf(report) <= day) : [];

    /// <summary>The days on which something became known about any of these.</summary>
    public HashSet<DateOnly> Days(IEnumerable<KeyResult> keyResults)
    {
        var days = new HashSet<DateOnly>();
        foreach (var keyResult in keyResults)
        {
            days.UnionWith(_reports.GetValueOrDefault(keyResult.Id, []).Select(DayOf));
            if (keyResult.CheckIns?.Opening?.LastAt is { } at)
            {
                days.Add(DateOnly.FromDateTime(at.DateTime));
            }
        }

        return days;
    }

    /// <summary>A key result as it was known on a day: what only today's record knows is not measured then.</summary>
    public KeyResult AsOf(KeyResult keyResult, DateOnly day)
    {
        var reports = Until(keyResult.Id, day);
        var opening = Opening(keyResult, day);
        var metric = keyResult.Metric;
        return keyResult with
        {
            Metric = metric is MilestonesMetric or ZonesMetric && reports.Count == 0 && opening?.LastAt is null
                ? new ManualMetric()
                : CheckInTotals.Measured(metric, reports.Count == 0 && opening?.LastAt is null ? null : opening, reports),
            CheckIns = metric is BoundMetric bound ? Summary(bound, opening, reports, keyResult.CheckIns?.Planned) : keyResult.CheckIns,
        };
    }

    /// <summary>What was known before the check-ins, as far as it was known on a day.</summary>
    public static CheckInOpening? Opening(KeyResult keyResult, DateOnly day) =>
        keyResult.CheckIns?.Opening is { } opening && !(opening.LastAt is { } at && DateOnly.FromDateTime(at.DateTime) > day) ? opening : null;

    // Without its limits a bound was neither met nor missed.
    private static CheckInSummary? Summary(BoundMetric bound, CheckInOpening? opening, IReadOnlyList<CheckIn> reports, int? planned) => BoundScorer.HasBounds(bound)
        ? new() { Count = (opening?.Count ?? 0) + reports.Count, Met = (opening?.Met ?? 0) + CheckInTotals.Met(bound, reports), Planned = planned }
        : null;

    internal static DateOnly DayOf(CheckIn checkIn) => DateOnly.FromDateTime(checkIn.ObservedAt.DateTime);
}
