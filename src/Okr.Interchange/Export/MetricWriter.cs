using System.Globalization;

namespace Okr.Interchange;

/// <summary>Writes how a key result is measured into the seven columns that say so.</summary>
internal static class MetricWriter
{
    /// <summary>Fills the cells and answers with the way of measuring, and what comes back for it.</summary>
    public static (MetricKind Kind, Metric Expected) Write(Metric? metric, RowCells cells) => metric switch
    {
        NumericMetric numeric => Write(numeric, cells),
        BoundMetric bound => Write(bound, cells),
        MilestonesMetric milestones => Write(milestones, cells),
        BinaryMetric binary => Write(binary, cells),
        ZonesMetric zones => Write(zones, cells),
        ManualMetric manual => Write(manual, cells),
        _ => (MetricKind.Manual, new ManualMetric()),
    };

    /// <summary>Names the way of measuring, unless the other cells say it.</summary>
    public static void WriteKind(MetricKind kind, RowCells cells) =>
        cells[PlanColumn.Metric] = MetricCells.Default(column => cells[column].Trim()) == kind ? "" : PlanWords.Metrics.NameOf(kind);

    private static (MetricKind Kind, Metric Expected) Write(NumericMetric numeric, RowCells cells)
    {
        cells[PlanColumn.Baseline] = Text(numeric.Baseline);
        cells[PlanColumn.Target] = Text(numeric.Target);
        cells[PlanColumn.Current] = Text(numeric.Current);
        cells[PlanColumn.Commit] = Text(numeric.Commit);
        cells[PlanColumn.Stretch] = Text(numeric.Stretch);
        cells[PlanColumn.MetricUnit] = Writable(numeric.Unit);
        return (MetricKind.Numeric, new NumericMetric
        {
            Baseline = numeric.Baseline,
            Target = numeric.Target,
            Current = numeric.Current,
            Commit = numeric.Commit,
            Stretch = numeric.Stretch,
            Unit = cells[PlanColumn.MetricUnit],
        });
    }

    private static (MetricKind Kind, Metric Expected) Write(BoundMetric bound, RowCells cells)
    {
        var kind = bound.Kind switch
        {
            BoundKind.AtLeast => MetricKind.AtLeast,
            BoundKind.AtMost => MetricKind.AtMost,
            _ => MetricKind.Between,
        };
        var (lower, upper) = bound.Kind == BoundKind.Constant ? Around(bound.Lower, bound.Tolerance ?? 0m) : (bound.Lower, bound.Upper);
        cells[PlanColumn.Baseline] = Text(kind == MetricKind.Between ? lower : bound.Baseline);
        cells[PlanColumn.Target] = Text(kind == MetricKind.AtLeast ? lower : upper);
        cells[PlanColumn.Current] = Text(bound.Current);
        cells[PlanColumn.MetricUnit] = Writable(bound.Unit);
        return (kind, new BoundMetric
        {
            Kind = kind == MetricKind.Between ? BoundKind.Between : bound.Kind,
            Lower = kind == MetricKind.AtMost ? null : lower,
            Upper = kind == MetricKind.AtLeast ? null : upper,
            Baseline = kind == MetricKind.Between ? null : bound.Baseline,
            Current = bound.Current,
            Unit = cells[PlanColumn.MetricUnit],
        });
    }

    private static (MetricKind Kind, Metric Expected) Write(MilestonesMetric milestones, RowCells cells)
    {
        var (count, done) = (Math.Min(milestones.Steps.Count, PlanCsvLimits.Milestones), MilestoneSteps.Done(milestones.Steps));
        if (count > 0)
        {
            cells[PlanColumn.Target] = Text(count);
            cells[PlanColumn.Current] = done is null ? "" : Text(Math.Min(done.Value, count));
        }

        return (MetricKind.Milestones, new MilestonesMetric { Steps = MilestoneSteps.Equal(count, done) });
    }

    private static (MetricKind Kind, Metric Expected) Write(BinaryMetric binary, RowCells cells)
    {
        cells[PlanColumn.Current] = binary.IsDone is { } isDone ? PlanWords.Done.NameOf(isDone) : "";
        return (MetricKind.Binary, new BinaryMetric { IsDone = binary.IsDone });
    }

    private static (MetricKind Kind, Metric Expected) Write(ZonesMetric zones, RowCells cells)
    {
        cells[PlanColumn.Commit] = Writable(zones.Commit);
        cells[PlanColumn.Target] = Writable(zones.Target);
        cells[PlanColumn.Stretch] = Writable(zones.Stretch);
        cells[PlanColumn.Current] = zones.Reached is { } reached ? PlanWords.Zones.NameOf(reached) : "";
        return (MetricKind.Zones, new ZonesMetric
        {
            Commit = cells[PlanColumn.Commit],
            Target = cells[PlanColumn.Target],
            Stretch = cells[PlanColumn.Stretch],
            Reached = zones.Reached,
        });
    }

    private static (MetricKind Kind, Metric Expected) Write(ManualMetric manual, RowCells cells)
    {
        cells[PlanColumn.Current] = Text(manual.Progress);
        return (MetricKind.Manual, new ManualMetric { Progress = manual.Progress });
    }

    /// <summary>The bounds that a value with a tolerance stands for; none where they lie beyond what a decimal holds.</summary>
    private static (decimal? Lower, decimal? Upper) Around(decimal? value, decimal tolerance)
    {
        const decimal Safe = 1_000_000_000_000m;
        if (value is not { } middle || Math.Abs(middle) > Safe || Math.Abs(tolerance) > Safe)
        {
            return (value, value);
        }

        var distance = Math.Abs(middle * tolerance);
        return (middle - distance, middle + distance);
    }

    private static string Writable(string text) => CellText.CanBeWritten(text) ? text : "";

    private static string Text(decimal? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";
}
