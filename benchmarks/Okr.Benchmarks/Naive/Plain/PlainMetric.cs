namespace Okr.Benchmarks.Naive.Plain;

/// <summary>All kinds of metric in one, told apart by a text.</summary>
internal sealed class PlainMetric
{
    public string? Type { get; set; }

    public string? Kind { get; set; }

    public decimal? Baseline { get; set; }

    public decimal? Target { get; set; }

    public decimal? Current { get; set; }

    public decimal? Upper { get; set; }

    public bool? IsDone { get; set; }

    public decimal? Progress { get; set; }

    public List<PlainStep>? Steps { get; set; }

    public static PlainMetric Of(Metric metric) => metric switch
    {
        NumericMetric numeric => new() { Type = "numeric", Baseline = numeric.Baseline, Target = numeric.Target, Current = numeric.Current },
        BoundMetric bound => new() { Type = "bound", Kind = PlainName.Of(bound.Kind), Upper = bound.Upper, Current = bound.Current },
        BinaryMetric binary => new() { Type = "binary", IsDone = binary.IsDone },
        MilestonesMetric milestones => new() { Type = "milestones", Steps = [.. milestones.Steps.Select(step => new PlainStep { Title = step.Title, IsDone = step.IsDone })] },
        ManualMetric manual => new() { Type = "manual", Progress = manual.Progress },
        _ => throw new NotSupportedException($"The generator makes no {metric}."),
    };
}
