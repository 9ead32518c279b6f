namespace Okr.Year;

/// <summary>The two sides of a metric: what was promised, and what was measured.</summary>
internal static class MetricParts
{
    /// <summary>The promise alone: the metric before anybody measured.</summary>
    public static Metric? Promise(Metric? metric) => metric switch
    {
        NumericMetric numeric => numeric with { Current = null },
        BoundMetric bound => bound with { Current = null },
        HostMetric host => host with { Current = null },
        ManualMetric manual => manual with { Progress = null },
        BinaryMetric binary => binary with { IsDone = null },
        ZonesMetric zones => zones with { Reached = null },
        MilestonesMetric milestones => milestones with { Steps = [.. milestones.Steps.Select(step => step with { IsDone = null })] },
        _ => metric,
    };

    /// <summary>Whether two metrics of one kind say the same about what was measured. A step that only one of them has says nothing as long as nobody has reported on it.</summary>
    public static bool HaveSameReading(Metric? before, Metric? after) => (before, after) switch
    {
        (NumericMetric a, NumericMetric b) => a.Current == b.Current,
        (BoundMetric a, BoundMetric b) => a.Current == b.Current,
        (HostMetric a, HostMetric b) => a.Current == b.Current,
        (ManualMetric a, ManualMetric b) => a.Progress == b.Progress,
        (BinaryMetric a, BinaryMetric b) => a.IsDone == b.IsDone,
        (ZonesMetric a, ZonesMetric b) => a.Reached == b.Reached,
        (MilestonesMetric a, MilestonesMetric b) => b.Steps.All(step => a.Steps.FirstOrDefault(old => string.Equals(old.Title, step.Title, StringComparison.Ordinal))?.IsDone == step.IsDone),
        _ => before is not null || after is not { IsMeasured: true },
    };

    /// <summary>Whether values that were reported under one metric mean the same under the other: kind, unit, direction, and how reports become the value.</summary>
    public static bool AreOfOneKind(Metric? before, Metric? after) => (before, after) switch
    {
        (null, _) => true,
        (NumericMetric a, NumericMetric b) => IsSame(a.Unit, b.Unit) && a.Accumulation == b.Accumulation && Direction(a) * Direction(b) >= 0,
        (BoundMetric a, BoundMetric b) => IsSame(a.Unit, b.Unit) && a.Kind == b.Kind && a.Measure == b.Measure,
        (HostMetric a, HostMetric b) => IsSame(a.Unit, b.Unit) && IsSame(a.Kind, b.Kind),
        _ => before.GetType() == after?.GetType(),
    };

    /// <summary>1 upward, -1 downward, 0 where nothing is said.</summary>
    private static int Direction(NumericMetric metric) => metric is { Baseline: { } from, Target: { } to } ? to.CompareTo(from) : 0;

    private static bool IsSame(string first, string second) => string.Equals(first, second, StringComparison.Ordinal);
}
