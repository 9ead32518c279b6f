namespace Okr;

/// <summary>A value of a <see cref="NumericMetric"/> and the progress that it stands for.</summary>
public sealed record Checkpoint : OkrNode
{
    /// <summary>The value, in the metric's unit.</summary>
    public decimal Value { get; init; }

    /// <summary>The progress at that value; 0 is the baseline and 1 the target.</summary>
    public decimal Progress { get; init; }
}
