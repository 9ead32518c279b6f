namespace Okr.Scoring;

/// <summary>What check-ins add up to: the one place where reports become a current value, a confidence, a status and a summary.</summary>
/// <remarks>It looks at all of them at once, in <see cref="Compare">their own order</see>, so that it does not matter in which order they arrived.</remarks>
internal static class CheckInTotals
{
    /// <summary>The last true value counts, of two for one moment the one written down later; the id makes the choice independent of arrival.</summary>
    public static int Compare(CheckIn first, CheckIn second) =>
        first.ObservedAt.CompareTo(second.ObservedAt) is not 0 and var observed ? observed
        : first.RecordedAt.CompareTo(second.RecordedAt) is not 0 and var recorded ? recorded
        : string.CompareOrdinal(first.Id.Value, second.Id.Value);

    /// <summary>A key result after its check-ins changed from some to others, both standing and in order.</summary>
    public static KeyResult AddUp(KeyResult keyResult, IReadOnlyList<CheckIn> before, IReadOnlyList<CheckIn> after)
    {
        var opening = before.Count > 0 ? keyResult.CheckIns?.Opening : Opening(keyResult.CheckIns, keyResult.Metric, keyResult.Confidence, keyResult.Status);
        return keyResult with
        {
            Metric = Measured(keyResult.Metric, opening, WithValue(after)),
            Confidence = Stated(before, after, checkIn => checkIn.Confidence, keyResult.Confidence, opening?.Confidence),
            Status = Stated(before, after, StatusOf, keyResult.Status, opening?.Status),
            CheckIns = Summary(keyResult.CheckIns, keyResult.Metric, opening, after),
        };
    }

    /// <summary>An objective after the check-ins on itself changed from some to others, both standing and in order.</summary>
    public static Objective AddUp(Objective objective, IReadOnlyList<CheckIn> before, IReadOnlyList<CheckIn> after)
    {
        var opening = before.Count > 0 ? objective.CheckIns?.Opening : Opening(objective.CheckIns, null, null, objective.Status);
        return objective with
        {
            Status = Stated(before, after, StatusOf, objective.Status, opening?.Status),
            CheckIns = Summary(objective.CheckIns, null, opening, after),
        };
    }

    /// <summary>A metric as some reports leave it, all with a value, standing and in order. What its kind does not take from check-ins stays.</summary>
    public static Metric? Measured(Metric? metric, CheckInOpening? opening, IReadOnlyList<CheckIn> reports)
    {
        var known = opening?.Metric?.GetType() == metric?.GetType() ? opening : null;
        return metric switch
        {
            NumericMetric numeric => numeric with { Current = Accumulate(numeric.Accumulation, known, reports) },
            BoundMetric bound => bound with { Current = Last(known, reports) },
            HostMetric host => host with { Current = Last(known, reports) },
            ManualMetric manual => manual with { Progress = Last(known, reports) is { } progress ? Math.Clamp(progress, 0m, 1m) : null },
            BinaryMetric binary => binary with { IsDone = Last(known, reports) is { } done ? done >= 1m : null },
            ZonesMetric zones => zones with { Reached = Last(known, reports) is (>= 0m and < 4m) and var zone ? (Zone)(int)zone : null },
            MilestonesMetric milestones => milestones with { Steps = [.. milestones.Steps.Select((step, i) => step with { IsDone = IsDone(i, known, reports) })] },
            _ => metric,
        };
    }

    /// <summary>The current value that some reports make; null for none, and where a sum is too great for any number.</summary>
    public static decimal? Accumulate(Accumulation accumulation, CheckInOpening? opening, IReadOnlyList<CheckIn> reports)
    {
        var before = ValueOf(opening?.Metric);
        if (reports.Count == 0)
        {
            return before;
        }

        var values = reports.Select(report => report.Value!.Value);
        try
        {
            return accumulation switch
            {
                Accumulation.Sum => (before ?? 0m) + values.Sum(),
                Accumulation.Average when before is { } mean => ((mean * opening!.Count) + values.Sum()) / (opening.Count + reports.Count),
                Accumulation.Average => values.Sum() / reports.Count,
                Accumulation.Minimum => Math.Min(before ?? decimal.MaxValue, values.Min()),
                Accumulation.Maximum => Math.Max(before ?? decimal.MinValue, values.Max()),
                _ => Last(opening, reports),
            };
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static decimal? Last(CheckInOpening? opening, IReadOnlyList<CheckIn> reports) =>
        reports.Count == 0 || (reports[^1].ObservedAt < opening?.LastAt && ValueOf(opening.Metric) is not null) ? ValueOf(opening?.Metric) : reports[^1].Value;

    private static bool? IsDone(int step, CheckInOpening? opening, IReadOnlyList<CheckIn> reports)
    {
        for (var i = reports.Count - 1; i >= 0; i--)
        {
            if (reports[i].Step == step + 1)
            {
                return reports[i].Value >= 1m;
            }
        }

        return (opening?.Metric as MilestonesMetric)?.Steps.ElementAtOrDefault(step)?.IsDone;
    }

    private static decimal? ValueOf(Metric? metric) => metric switch
    {
        NumericMetric numeric => numeric.Current,
        BoundMetric bound => bound.Current,
        HostMetric host => host.Current,
        ManualMetric manual => manual.Progress,
        BinaryMetric { IsDone: { } done } => done ? 1m : 0m,
        ZonesMetric { Reached: { } zone } => (int)zone,
        _ => null,
    };

    private static CheckInOpening? Opening(CheckInSummary? summary, Metric? metric, Confidence? confidence, StatedStatus? status)
    {
        var opening = new CheckInOpening
        {
            Metric = metric is { IsMeasured: true } ? metric : null,
            Count = summary?.Count ?? 0,
            WithoutValue = summary?.WithoutValue ?? 0,
            Met = summary?.Met ?? 0,
            LastAt = summary?.LastAt,
            Confidence = confidence,
            Status = status,
        };
        return opening == new CheckInOpening() ? null : opening;
    }

    // Without any check-in the summary is again what it was before the first.
    private static CheckInSummary? Summary(CheckInSummary? summary, Metric? metric, CheckInOpening? opening, IReadOnlyList<CheckIn> after)
    {
        var values = WithValue(after);
        var last = after.Count == 0 ? (DateTimeOffset?)null : after[^1].ObservedAt;
        var total = (summary ?? new()) with
        {
            Count = (opening?.Count ?? 0) + values.Count,
            WithoutValue = (opening?.WithoutValue ?? 0) + after.Count - values.Count,
            Met = (opening?.Met ?? 0) + Met(metric, values),
            LastAt = last is null || last < opening?.LastAt ? opening?.LastAt : last,
            Opening = after.Count == 0 ? null : opening,
        };
        return total == new CheckInSummary() ? null : total;
    }

    /// <summary>How many reports met a bound, as it is now. Without its limits a bound was neither met nor missed.</summary>
    public static int Met(Metric? metric, IReadOnlyList<CheckIn> reports) =>
        metric is BoundMetric bound && BoundScorer.HasBounds(bound) ? reports.Count(report => BoundScorer.IsMet(bound, report.Value!.Value)) : 0;

    private static IReadOnlyList<CheckIn> WithValue(IReadOnlyList<CheckIn> checkIns) =>
        checkIns.All(checkIn => checkIn.Value is not null) ? checkIns : [.. checkIns.Where(checkIn => checkIn.Value is not null)];

    /// <summary>What the last report that says it says; as it is where that is the same report as before, because people may have changed it since.</summary>
    private static T? Stated<T>(IReadOnlyList<CheckIn> before, IReadOnlyList<CheckIn> after, Func<CheckIn, T?> said, T? now, T? opening)
    {
        var (old, last) = (before.LastOrDefault(checkIn => said(checkIn) is not null), after.LastOrDefault(checkIn => said(checkIn) is not null));
        return old?.Id == last?.Id ? now : last is null ? opening : said(last);
    }

    private static StatedStatus? StatusOf(CheckIn checkIn) => checkIn.Status is not { } status ? null
        : status with { By = status.By ?? checkIn.Author, On = status.On ?? CheckInHistory.DayOf(checkIn) };
}
