namespace Okr.Scoring;

/// <summary>How far a number has come on its way.</summary>
internal sealed class NumericScorer(KeyResultPolicy policy)
{
    /// <summary>The baseline that counts; null where the policy assumes none.</summary>
    public decimal? BaselineOf(NumericMetric metric)
    {
        if (policy.Scale == KeyResultScale.ShareOfTarget)
        {
            return 0m;
        }

        return metric.Baseline ?? (policy.MissingBaseline == MissingBaseline.Zero ? 0m : null);
    }

    /// <summary>The target that counts; null where the policy assumes none.</summary>
    public decimal? TargetOf(NumericMetric metric) => metric.Target ?? (policy.MissingTarget == MissingTarget.Zero ? 0m : null);

    /// <summary>The way of a number from its baseline to its target, and where it stands on it; null where one of the three is not known.</summary>
    public (decimal Baseline, decimal Target, decimal Current)? WayOf(NumericMetric metric) =>
        BaselineOf(metric) is { } baseline
        && TargetOf(metric) is { } target
        && (metric.Current ?? (policy.MissingCurrent == MissingCurrent.NotScored ? null : baseline)) is { } current
            ? (baseline, target, current)
            : null;

    /// <summary>The share of the way in millionths, or why there is none.</summary>
    public Measured Measure(NumericMetric metric)
    {
        if (BaselineOf(metric) is not { } baseline)
        {
            return Measured.Nothing(ExclusionReason.NoBaseline);
        }

        // Most numbers go straight from baseline to target and need no list of points.
        // Stryker disable once Conditional,Equality : a list of the two ends answers the same.
        var points = policy.Scale == KeyResultScale.ThreePoint || metric.Checkpoints.Count > 0 ? Points(metric, baseline) : null;
        var end = points is null ? TargetOf(metric) : points is [_, .., var last] ? last.Value : null;
        if (end is not { } target)
        {
            return Measured.Nothing(ExclusionReason.NoTarget);
        }

        if (metric.Current is null && policy.MissingCurrent != MissingCurrent.Baseline)
        {
            return Measured.Nothing(ExclusionReason.NotMeasured);
        }

        var current = metric.Current ?? baseline;
        if (baseline == target)
        {
            return AtZeroSpan(policy.ZeroSpan, current, target);
        }

        return Measured.Of(points is null ? ExactRatio.Of(baseline, target, current) : PiecewiseScale.Of(points, current));
    }

    /// <summary>Whether nothing had to be rounded; the metric has a score.</summary>
    public bool IsExact(NumericMetric metric)
    {
        if (metric.Current is not { } current || BaselineOf(metric) is not { } baseline)
        {
            return true;
        }

        var points = Points(metric, baseline);
        return points[^1].Value == baseline || PiecewiseScale.IsExact(points, current);
    }

    /// <summary>What to make of a metric whose two ends are the same.</summary>
    internal static Measured AtZeroSpan(ZeroSpan choice, decimal current, decimal target) => choice switch
    {
        ZeroSpan.Zero => Measured.Of(met: false),
        ZeroSpan.One => Measured.Of(met: true),
        ZeroSpan.OneWhenReached => Measured.Of(current >= target),
        ZeroSpan.OneAtTarget => Measured.Of(current == target),
        _ => Measured.Nothing(ExclusionReason.ZeroSpan),
    };

    /// <summary>The points of the way, from the baseline on; only the baseline where there is no target.</summary>
    internal IReadOnlyList<Checkpoint> Points(NumericMetric metric, decimal baseline)
    {
        if (policy.Scale == KeyResultScale.ThreePoint)
        {
            return ThreePointWay(metric, baseline);
        }

        if (TargetOf(metric) is not { } target)
        {
            return [new Checkpoint { Value = baseline }];
        }

        var direction = target.CompareTo(baseline);
        var between = metric.Checkpoints
            .Where(point => point.Value.CompareTo(baseline) == direction && target.CompareTo(point.Value) == direction)
            .DistinctBy(point => point.Value)
            .OrderBy(point => point.Value * direction);
        return [new Checkpoint { Value = baseline }, .. between, new Checkpoint { Value = target, Progress = 1m }];
    }

    // Each stated point must lie further along than the one before; one that does not contradicts the others and is passed over.
    private List<Checkpoint> ThreePointWay(NumericMetric metric, decimal baseline)
    {
        var points = new List<Checkpoint> { new() { Value = baseline } };
        var direction = (metric.Stretch ?? TargetOf(metric) ?? metric.Commit ?? baseline).CompareTo(baseline);
        foreach (var (value, progress) in new[] { (metric.Commit, 0.3m), (TargetOf(metric), 0.7m), (metric.Stretch, 1m) })
        {
            if (value is { } stated && stated.CompareTo(points[^1].Value) == direction)
            {
                points.Add(new Checkpoint { Value = stated, Progress = progress });
            }
        }

        return points;
    }
}
