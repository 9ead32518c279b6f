namespace Okr.Scoring;

/// <summary>What the check-ins said about each key result on any day.</summary>
internal sealed class CheckInHistory
{
    private readonly Dictionary<KeyResultId, List<CheckIn>> _reports = [];

    public CheckInHistory(OkrDocument document)
    {
        foreach (var checkIn in document.CheckIns)
        {
            if (checkIn is { KeyResult: { } keyResult, Value: not null })
            {
                (_reports.TryGetValue(keyResult, out var reports) ? reports : _reports[keyResult] = []).Add(checkIn);
            }
        }

        // The last true value counts, and of two for one moment the one written down later; the id makes the choice independent of order.
        foreach (var reports in _reports.Values)
        {
            reports.Sort((a, b) => (a.ObservedAt.CompareTo(b.ObservedAt), a.RecordedAt.CompareTo(b.RecordedAt), string.CompareOrdinal(a.Id.Value, b.Id.Value)) switch
            {
                (not 0 and var observed, _, _) => observed,
                (_, not 0 and var recorded, _) => recorded,
                var (_, _, id) => id,
            });
        }
    }

    /// <summary>The latest report with a value; null where there is none.</summary>
    public CheckIn? Latest(KeyResultId keyResult) => _reports.TryGetValue(keyResult, out var reports) ? reports[^1] : null;

    /// <summary>The reports up to a day, oldest first. A day is that of the reporter.</summary>
    public IReadOnlyList<CheckIn> Until(KeyResultId keyResult, DateOnly day) =>
        _reports.TryGetValue(keyResult, out var reports) ? reports.FindAll(report => DayOf(report) <= day) : [];

    /// <summary>The days on which something was reported about any of these.</summary>
    public HashSet<DateOnly> Days(IEnumerable<KeyResultId> keyResults) =>
        [.. keyResults.SelectMany(id => _reports.GetValueOrDefault(id, [])).Select(DayOf)];

    /// <summary>A key result as it was known on a day: what only today's record knows is not measured then.</summary>
    public KeyResult AsOf(KeyResult keyResult, DateOnly day)
    {
        var reports = Until(keyResult.Id, day);
        var last = reports.Count == 0 ? null : reports[^1].Value;
        return keyResult with
        {
            Metric = keyResult.Metric switch
            {
                NumericMetric numeric => numeric with { Current = Accumulate(numeric.Accumulation, reports) },
                BoundMetric bound => bound with { Current = last },
                HostMetric host => host with { Current = last },
                ManualMetric => new ManualMetric { Progress = last is { } progress ? Math.Clamp(progress, 0m, 1m) : null },
                BinaryMetric => new BinaryMetric { IsDone = last is { } done ? done >= 1m : null },
                MilestonesMetric or ZonesMetric => new ManualMetric(),
                var metric => metric,
            },
            CheckIns = keyResult.Metric is BoundMetric held ? Summary(held, reports, keyResult.CheckIns?.Planned) : keyResult.CheckIns,
        };
    }

    /// <summary>The current value that some reports make; null for none, and where a sum is too great for any number.</summary>
    public static decimal? Accumulate(Accumulation accumulation, IReadOnlyList<CheckIn> reports)
    {
        if (reports.Count == 0)
        {
            return null;
        }

        var values = reports.Select(report => report.Value!.Value);
        try
        {
            return accumulation switch
            {
                Accumulation.Sum => values.Sum(),
                Accumulation.Average => values.Sum() / reports.Count,
                Accumulation.Minimum => values.Min(),
                Accumulation.Maximum => values.Max(),
                _ => reports[^1].Value,
            };
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    // Without its limits a bound was neither met nor missed.
    private static CheckInSummary? Summary(BoundMetric bound, IReadOnlyList<CheckIn> reports, int? planned) => BoundScorer.HasBounds(bound)
        ? new() { Count = reports.Count, Met = reports.Count(report => BoundScorer.IsMet(bound, report.Value!.Value)), Planned = planned }
        : null;

    internal static DateOnly DayOf(CheckIn checkIn) => DateOnly.FromDateTime(checkIn.ObservedAt.DateTime);
}
