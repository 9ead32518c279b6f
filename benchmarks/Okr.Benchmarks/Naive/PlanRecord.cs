namespace Okr.Benchmarks.Naive;

/// <summary>A row of plan CSV as texts, one member a column.</summary>
internal sealed class PlanRecord
{
    public string? Type { get; set; }

    public string? Id { get; set; }

    public string? ParentIds { get; set; }

    public string? ContributesTo { get; set; }

    public string? Unit { get; set; }

    public string? Level { get; set; }

    public string? Owner { get; set; }

    public string? Title { get; set; }

    public string? Cycle { get; set; }

    public string? Start { get; set; }

    public string? End { get; set; }

    public string? Baseline { get; set; }

    public string? Target { get; set; }

    public string? Current { get; set; }

    public string? Metric { get; set; }

    public string? Commit { get; set; }

    public string? Stretch { get; set; }

    public string? MetricUnit { get; set; }

    public string? Grade { get; set; }

    public string? Weight { get; set; }

    public string? Ambition { get; set; }

    public string? Confidence { get; set; }

    public string? State { get; set; }

    public string? Due { get; set; }
}
