namespace Okr.Scoring;

/// <summary>From numbers and days to a status.</summary>
internal sealed class StatusScorer(StatusPolicy policy, DateOnly today)
{
    /// <summary>The status of a progress in a period.</summary>
    public OkrStatus Of(decimal? progress, decimal? expected, DateOnly? start, DateOnly? end)
    {
        if (progress is not { } done || (expected is null && policy.Family != StatusFamily.Absolute))
        {
            return OkrStatus.NoData;
        }

        if (done >= policy.AchievedFrom)
        {
            return OkrStatus.Achieved;
        }

        if (start > today)
        {
            return OkrStatus.NotStarted;
        }

        if (policy.AfterEnd != AfterEnd.AsBefore && end < today)
        {
            var otherwise = policy.AfterEnd == AfterEnd.AchievedOrMissed ? OkrStatus.Missed : OkrStatus.AtRisk;
            return done >= (policy.AchievedFrom ?? 1m) ? OkrStatus.Achieved : otherwise;
        }

        return policy.Family switch
        {
            StatusFamily.Absolute => Step(done, 1m),
            StatusFamily.Ratio when expected == 0m => policy.NothingExpected == NothingExpected.NotStarted && done == 0m ? OkrStatus.NotStarted : OkrStatus.OnTrack,
            StatusFamily.Ratio => Step(done, expected!.Value),
            _ => Step(done - expected!.Value, 1m),
        };
    }

    /// <summary>Whether the status of a metric follows from its bound alone.</summary>
    public bool IsOfBound(Metric? metric, DateOnly? start) =>
        policy.Bounds == BoundStatus.OnTrackOrBehind && metric is BoundMetric { Measure: BoundMeasure.LastValue } && !(start > today);

    /// <summary>The status that is shown of a computed and a stated one.</summary>
    public OkrStatus Shown(OkrStatus computed, StatedStatus? stated, DateTimeOffset? lastReport) => IsShown(stated, lastReport) ? stated!.Status : computed;

    /// <summary>Whether a stated status is the one that is shown.</summary>
    public bool IsShown(StatedStatus? stated, DateTimeOffset? lastReport) => stated is not null && policy.Stated switch
    {
        StatedStatusRule.Ignored => false,
        StatedStatusRule.UntilNextReport => lastReport is not { } at || DateOnly.FromDateTime(at.DateTime) <= stated.On,
        _ => true,
    };

    /// <summary>How fresh the last report is.</summary>
    public Freshness FreshnessOf(DateTimeOffset? lastReport)
    {
        if (lastReport is not { } at)
        {
            return Freshness.NotKnown;
        }

        var days = today.DayNumber - DateOnly.FromDateTime(at.DateTime).DayNumber;
        if (days > policy.StalledDays)
        {
            return Freshness.Stalled;
        }

        return days > policy.StaleDays ? Freshness.Stale : Freshness.Fresh;
    }

    /// <summary>The status after a low confidence and a stalled report have had their say; neither ever improves it.</summary>
    public OkrStatus Lowered(OkrStatus status, Confidence? confidence, Freshness freshness)
    {
        if (status is OkrStatus.NoData or OkrStatus.NotStarted or OkrStatus.Achieved or OkrStatus.Missed)
        {
            return status;
        }

        if (freshness == Freshness.Stalled && policy.Stalled == StaleEffect.NoData)
        {
            return OkrStatus.NoData;
        }

        var isStalled = freshness == Freshness.Stalled && policy.Stalled == StaleEffect.AtBestBehind;
        if (isStalled || confidence?.Value <= policy.BehindUpToConfidence)
        {
            status = Worse(status, OkrStatus.Behind);
        }

        return confidence?.Value <= policy.AtRiskUpToConfidence ? Worse(status, OkrStatus.AtRisk) : status;
    }

    /// <summary>One status for several, by the policy's combiner; <see cref="OkrStatus.NoData"/> among them does not count.</summary>
    public OkrStatus Combine(IReadOnlyList<OkrStatus> parts)
    {
        var known = parts.Where(part => part != OkrStatus.NoData).ToList();
        if (known.Count == 0)
        {
            return OkrStatus.NoData;
        }

        return policy.Combiner switch
        {
            StatusCombiner.SameOrNoData => known.TrueForAll(part => part == known[0]) ? known[0] : OkrStatus.NoData,
            StatusCombiner.MeanCategory => MeanCategory(known),
            _ => known.Aggregate(Worse),
        };
    }

    private static OkrStatus Worse(OkrStatus first, OkrStatus second) => Rank(first) >= Rank(second) ? first : second;

    // Achieved is told of several only where it is true of each.
    private static int Rank(OkrStatus status) => status switch
    {
        OkrStatus.Missed => 7,
        OkrStatus.AtRisk => 6,
        OkrStatus.Behind => 5,
        OkrStatus.OnTrack => 4,
        OkrStatus.Ahead => 3,
        OkrStatus.NotStarted => 2,
        OkrStatus.Achieved => 1,
        _ => 0,
    };

    private static OkrStatus MeanCategory(List<OkrStatus> parts)
    {
        if (parts.TrueForAll(part => part == parts[0]))
        {
            return parts[0];
        }

        var sum = parts.Sum(part => part switch { OkrStatus.AtRisk or OkrStatus.Missed => 3, OkrStatus.Behind => 2, _ => 1 });
        var category = ((2 * sum) + parts.Count) / (2 * parts.Count);
        return category switch { 1 => OkrStatus.OnTrack, 2 => OkrStatus.Behind, _ => OkrStatus.AtRisk };
    }

    private OkrStatus Step(decimal measure, decimal unit)
    {
        if (measure >= policy.AheadFrom * unit)
        {
            return OkrStatus.Ahead;
        }

        if (IsAtOrBeyond(measure, policy.OnTrack * unit, policy.OnTrackEdge))
        {
            return OkrStatus.OnTrack;
        }

        return IsAtOrBeyond(measure, policy.Behind * unit, policy.BehindEdge) ? OkrStatus.Behind : OkrStatus.AtRisk;
    }

    private static bool IsAtOrBeyond(decimal measure, decimal threshold, EdgeSide edge) => edge == EdgeSide.Better ? measure >= threshold : measure > threshold;
}
