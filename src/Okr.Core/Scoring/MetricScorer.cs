namespace Okr.Scoring;

/// <summary>How far each key result has come, by its metric.</summary>
internal sealed class MetricScorer
{
    private readonly OkrSnapshot _snapshot;
    private readonly KeyResultPolicy _policy;
    private readonly long _fullMarks;

    public MetricScorer(OkrSnapshot snapshot, ScoringPolicy policy)
    {
        _snapshot = snapshot;
        _policy = policy.KeyResults;
        _fullMarks = Millionths.Of(_policy.FullMarksAt ?? 1m);
        Numbers = new NumericScorer(_policy);
        Host = new HostMetricScorer(policy.Host);
    }

    public NumericScorer Numbers { get; }

    public HostMetricScorer Host { get; }

    /// <summary>The raw share of the way of a key result, or why there is none.</summary>
    public Measured Measure(int keyResult) => Measure(keyResult, _snapshot.KeyResultRecords[keyResult].Metric);

    /// <summary>The same by another metric than the key result's own.</summary>
    public Measured Measure(int keyResult, Metric? metric)
    {
        var record = _snapshot.KeyResultRecords[keyResult];
        var measured = metric switch
        {
            NumericMetric numeric => Numbers.Measure(numeric),
            BoundMetric bound => BoundScorer.Measure(bound, record.CheckIns, _policy.ZeroSpan),
            MilestonesMetric milestones => Measure(milestones),
            BinaryMetric { IsDone: { } isDone } => Measured.Of(isDone),
            ZonesMetric { Reached: { } reached } => Measured.Of(ShareOf(reached)),
            ManualMetric { Progress: { } progress } => Measured.Of(Millionths.Of(progress)),
            ExecutedMetric => Execution(keyResult),
            HostMetric host => Host.Measure(host, record),
            null => Measured.Nothing(ExclusionReason.NoMetric),
            _ => Measured.Nothing(ExclusionReason.NotMeasured),
        };
        return measured.Missing == ExclusionReason.NotMeasured && _policy.MissingCurrent != MissingCurrent.NotScored ? Measured.Of(0) : measured;
    }

    /// <summary>The score that a raw share of the way stands for.</summary>
    public long Score(long raw)
    {
        if (raw == Millionths.None)
        {
            return raw;
        }

        if (_policy.Scale == KeyResultScale.AllOrNothing)
        {
            return raw >= Millionths.One ? Millionths.One : 0;
        }

        // Stryker disable once Conditional : dividing by full marks of 1 changes nothing and costs time.
        var score = _fullMarks == Millionths.One ? raw : Millionths.Divide((Int128)raw * Millionths.One, _fullMarks);
        return _policy.Clamped(score);
    }

    /// <summary>The share of the steps that are done.</summary>
    public static WeightedMean DoneShare(MilestonesMetric metric)
    {
        var done = default(WeightedMean);
        foreach (var step in metric.Steps)
        {
            done.Add(step.IsDone == true ? Millionths.One : 0, step.Weight.Millionths);
        }

        return done;
    }

    /// <summary>Whether the share that initiatives have done needed no rounding.</summary>
    public bool IsExecutionExact(int keyResult)
    {
        var work = new InitiativeWork(_snapshot, keyResult);
        return _policy.Execution == ExecutionMeasure.WorkDone
            ? work.Planned.IsZero || Millionths.IsExact(work.Done * Millionths.One, work.Planned)
            : work.Closed.IsExact;
    }

    /// <summary>The share of the way at which a zone begins (rule S-12).</summary>
    private static long ShareOf(Zone zone) => zone switch
    {
        Zone.Stretch => Millionths.One,
        Zone.Target => 700_000,
        Zone.Commit => 300_000,
        _ => 0,
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

        var done = DoneShare(metric);
        return done.Count == 0 ? Measured.Nothing(ExclusionReason.Weightless) : Measured.Of(done.Value);
    }

    private Measured Execution(int keyResult)
    {
        var work = new InitiativeWork(_snapshot, keyResult);
        if (_policy.Execution == ExecutionMeasure.WorkDone)
        {
            return work.Planned.IsZero ? Measured.Nothing(ExclusionReason.NoInitiatives) : Measured.Of(ExactRatio.Divide(work.Done, work.Planned));
        }

        return work.Closed.Count == 0 ? Measured.Nothing(ExclusionReason.NoInitiatives) : Measured.Of(work.Closed.Value);
    }
}
