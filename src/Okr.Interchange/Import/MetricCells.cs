namespace Okr.Interchange;

/// <summary>Reads how a key result is measured from the seven columns that say so.</summary>
internal static class MetricCells
{
    /// <summary>Whether a way of measuring has a use for a column.</summary>
    public static bool Uses(MetricKind kind, PlanColumn column) => column switch
    {
        PlanColumn.Current => true,
        PlanColumn.Target => kind is not (MetricKind.Binary or MetricKind.Manual),
        PlanColumn.Baseline or PlanColumn.MetricUnit => kind is MetricKind.Numeric or MetricKind.AtLeast or MetricKind.AtMost or MetricKind.Between,
        PlanColumn.Commit or PlanColumn.Stretch => kind is MetricKind.Numeric or MetricKind.Zones,
        _ => false,
    };

    /// <summary>What an empty <c>metric</c> means: a number where there is a target or other figures, else a progress by hand.</summary>
    public static MetricKind Default(Func<PlanColumn, string> text)
    {
        if (text(PlanColumn.Target).Length > 0 || text(PlanColumn.Baseline).Length > 0 || text(PlanColumn.Commit).Length > 0 || text(PlanColumn.Stretch).Length > 0)
        {
            return MetricKind.Numeric;
        }

        var current = text(PlanColumn.Current);
        var isProgress = current.Length == 0
            || (text(PlanColumn.MetricUnit) is "" or "%" && NumberText.Read(current, out var number) == NumberProblem.None && number.AsShare is not null);
        return isProgress ? MetricKind.Manual : MetricKind.Numeric;
    }

    public static Metric Read(PlanRow row)
    {
        var kind = row.Has(PlanColumn.Metric) ? row.Choice(PlanColumn.Metric, PlanWords.Metrics) : Default(column => row.Word(column).ToString());
        foreach (var column in PlanColumns.OfMetrics)
        {
            if (!Uses(kind, column))
            {
                row.KeepAsLabel(column, PlanWords.Metrics.NameOf(kind));
            }
        }

        return kind switch
        {
            MetricKind.Milestones => Milestones(row),
            MetricKind.Binary => new BinaryMetric { IsDone = row.Has(PlanColumn.Current) ? row.Choice(PlanColumn.Current, PlanWords.Done) : null },
            MetricKind.Zones => new ZonesMetric
            {
                Commit = row.Text(PlanColumn.Commit),
                Target = row.Text(PlanColumn.Target),
                Stretch = row.Text(PlanColumn.Stretch),
                Reached = row.Has(PlanColumn.Current) ? row.Choice(PlanColumn.Current, PlanWords.Zones) : null,
            },
            MetricKind.Manual => Manual(row),
            _ => Measured(row, kind),
        };
    }

    private static Metric Measured(PlanRow row, MetricKind kind)
    {
        var unit = row.Text(PlanColumn.MetricUnit);
        var hasOwnUnit = unit.Length > 0;
        var baseline = Value(PlanColumn.Baseline);
        var target = Value(PlanColumn.Target);
        var current = Value(PlanColumn.Current);
        return kind switch
        {
            MetricKind.AtLeast => new BoundMetric { Kind = BoundKind.AtLeast, Lower = target, Baseline = baseline, Current = current, Unit = unit },
            MetricKind.AtMost => new BoundMetric { Kind = BoundKind.AtMost, Upper = target, Baseline = baseline, Current = current, Unit = unit },
            MetricKind.Between => new BoundMetric { Kind = BoundKind.Between, Lower = baseline, Upper = target, Current = current, Unit = unit },
            _ => new NumericMetric
            {
                Baseline = baseline,
                Target = target,
                Current = current,
                Commit = Value(PlanColumn.Commit),
                Stretch = Value(PlanColumn.Stretch),
                Unit = unit,
            },
        };

        decimal? Value(PlanColumn column)
        {
            if (row.Number(column) is not { } number)
            {
                return null;
            }

            if (unit.Length == 0)
            {
                unit = number.Unit;
            }
            else if (number.Unit.Length > 0 && !string.Equals(number.Unit, unit.Trim(), StringComparison.Ordinal))
            {
                row.Report(
                    hasOwnUnit ? ProblemSeverity.Note : ProblemSeverity.Warning,
                    column,
                    hasOwnUnit ? ImportTexts.UnitWins(number.Unit, unit) : ImportTexts.UnitsDiffer(number.Unit, unit));
            }

            return number.Value;
        }
    }

    private static ManualMetric Manual(PlanRow row)
    {
        if (!row.Has(PlanColumn.Current))
        {
            return new ManualMetric();
        }

        if (NumberText.Read(row.Word(PlanColumn.Current), out var number) == NumberProblem.None && number.AsShare is { } share)
        {
            return new ManualMetric { Progress = share };
        }

        row.Error(PlanColumn.Current, ValueTexts.NotProgress(row.Shown(PlanColumn.Current)));
        return new ManualMetric();
    }

    private static MilestonesMetric Milestones(PlanRow row)
    {
        if (row.Number(PlanColumn.Target) is not { } target)
        {
            if (row.Has(PlanColumn.Current) && !row.Has(PlanColumn.Target))
            {
                row.Error(PlanColumn.Current, ImportTexts.MilestonesWithoutTarget);
            }

            return new MilestonesMetric();
        }

        if (!IsWhole(target, 1, PlanCsvLimits.Milestones))
        {
            row.Error(PlanColumn.Target, ImportTexts.NotASteps(row.Shown(PlanColumn.Target)));
            return new MilestonesMetric();
        }

        var done = row.Number(PlanColumn.Current);
        if (done is { } number && !IsWhole(number, 0, (int)target.Value))
        {
            row.Error(PlanColumn.Current, ImportTexts.TooManyDone(row.Shown(PlanColumn.Current), (int)target.Value));
        }

        return new MilestonesMetric { Steps = MilestoneSteps.Equal((int)target.Value, done?.Value) };
    }

    private static bool IsWhole(Quantity number, int from, int to) => number.Unit.Length == 0 && number.Value >= from && number.Value <= to && decimal.Truncate(number.Value) == number.Value;
}
