namespace Okr.Scoring;

/// <summary>How far each key result has come, by its metric.</summary>
internal sealed class MetricScorer(OkrSnapshot snapshot, KeyResultPolicy policy)
{
    /// <summary>The raw share of the way of a key result.</summary>
    public Measured Measure(int keyResult)
    {
        var record = snapshot.KeyResultRecords[keyResult];
        return record.Metric switch
        {
            NumericMetric numeric => Measure(numeric),
            BoundMetric bound => BoundScorer.Measure(bound, record.CheckIns, policy.ZeroSpan),
            MilestonesMetric milestones => Measure(milestones),
            BinaryMetric { IsDone: { } isDone } => Measured.Of(isDone),
            ZonesMetric { Reached: { } reached } => Measured.Of(ShareOf(reached)),
            ManualMetric { Progress: { } progress } => Measured.Of(Millionths.Of(progress)),
            ExecutedMetric => Execution(keyResult),
            null => Measured.Nothing(ExclusionReason.NoMetric),
            _ => Measured.Nothing(ExclusionReason.NotMeasured),
        };
    }

    /// <summary>The score that a raw share of the way stands for.</summary>
    public long Score(long raw) => raw == Millionths.None
        ? raw
        : policy.Clamp switch
        {
            Clamp.None => raw,
            Clamp.AtZero => Math.Max(raw, 0),
            _ => Math.Clamp(raw, 0, Millionths.One),
        };

    /// <summary>The baseline that counts; null where the policy assumes none.</summary>
    public decimal? BaselineOf(NumericMetric metric) => metric.Baseline ?? (policy.MissingBaseline == MissingBaseline.Zero ? 0m : null);

    /// <summary>The target that counts; null where the policy assumes none.</summary>
    public decimal? TargetOf(NumericMetric metric) => metric.Target ?? (policy.MissingTarget == MissingTarget.Zero ? 0m : null);

    /// <summary>The share of the way at which a zone begins (rule S-12).</summary>
    internal static long ShareOf(Zone zone) => zone switch
    {
        Zone.Stretch => Millionths.One,
        Zone.Target => 700_000,
        Zone.Commit => 300_000,
        _ => 0,
    };

    /// <summary>What to make of a metric whose two ends are the same.</summary>
    internal static Measured AtZeroSpan(ZeroSpan choice, decimal current, decimal target) => choice switch
    {
        ZeroSpan.Zero => Measured.Of(met: false),
        ZeroSpan.One => Measured.Of(met: true),
        ZeroSpan.OneWhenReached => Measured.Of(current >= target),
        ZeroSpan.OneAtTarget => Measured.Of(current == target),
        _ => Measured.Nothing(ExclusionReason.ZeroSpan),
    };

    private static Measured Measure(MilestonesMetric metric)
    {
        if (metric.Steps.Count == 0)
        {
            return Measured.Nothing(ExclusionReason.NoTarget);
        }

        if (!metric.IsMeasured)
        {
            return Measured.Nothing(ExclusionReason.NotMeasured);
        }

        var done = default(WeightedMean);
        foreach (var step in metric.Steps)
        {
            done.Add(step.IsDone == true ? Millionths.One : 0, step.Weight.Millionths);
        }

        return done.Count == 0 ? Measured.Nothing(ExclusionReason.Weightless) : Measured.Of(done.Value);
    }

    private Measured Measure(NumericMetric metric)
    {
        if (TargetOf(metric) is not { } target)
        {
            return Measured.Nothing(ExclusionReason.NoTarget);
        }

        if (BaselineOf(metric) is not { } baseline)
        {
            return Measured.Nothing(ExclusionReason.NoBaseline);
        }

        if (metric.Current is null && policy.MissingCurrent != MissingCurrent.Baseline)
        {
            return policy.MissingCurrent == MissingCurrent.Zero ? Measured.Of(0) : Measured.Nothing(ExclusionReason.NotMeasured);
        }

        var current = metric.Current ?? baseline;
        return baseline == target ? AtZeroSpan(policy.ZeroSpan, current, target) : Measured.Of(ExactRatio.Of(baseline, target, current));
    }

    private Measured Execution(int keyResult)
    {
        var done = default(WeightedMean);
        foreach (var initiative in snapshot.KeyResultInitiatives[keyResult])
        {
            var record = snapshot.InitiativeRecords[initiative];
            if (Exclusions.Of(record.State) == ExclusionReason.None)
            {
                done.Add(record.State == OkrState.Closed ? Millionths.One : 0, record.Weight.Millionths);
            }
        }

        return done.Count == 0 ? Measured.Nothing(ExclusionReason.NoInitiatives) : Measured.Of(done.Value);
    }
}
