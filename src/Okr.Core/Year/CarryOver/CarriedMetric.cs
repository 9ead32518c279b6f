namespace Okr.Year;

/// <summary>A metric as the copy of its key result begins.</summary>
internal static class CarriedMetric
{
    /// <summary>The metric of the copy.</summary>
    /// <param name="metric">The metric as it ended.</param>
    /// <param name="start">From where the copy starts.</param>
    /// <param name="isFinished">Whether it was reached: beyond the target there is no way left, so the copy starts from the old baseline.</param>
    public static Metric? Of(Metric? metric, CarryStart start, bool isFinished) => (start, metric) switch
    {
        (CarryStart.KeepProgress, _) => metric,
        (CarryStart.FromCurrent, NumericMetric { Current: { } reached } numeric) when !isFinished && reached != numeric.Target =>
            numeric with { Baseline = reached, Checkpoints = [] },
        (CarryStart.FromCurrent, BoundMetric { Current: { } reached } bound) => bound with { Baseline = reached, Current = null },
        (CarryStart.FromCurrent, MilestonesMetric milestones) when !isFinished => MetricParts.Promise(milestones with { Steps = [.. milestones.Steps.Where(step => step.IsDone != true)] }),
        _ => MetricParts.Promise(metric),
    };
}
