using System.Text.Json.Serialization;

namespace Okr;

/// <summary>A value that shall stay on one side of a bound, or between two (rule Q-13).</summary>
public sealed record BoundMetric : Metric
{
    /// <summary>Which side is guarded.</summary>
    public BoundKind Kind { get; init; }

    /// <summary>The lower bound, or the value to hold; null when not stated.</summary>
    public decimal? Lower { get; init; }

    /// <summary>The upper bound; null when not stated.</summary>
    public decimal? Upper { get; init; }

    /// <summary>How far a <see cref="BoundKind.Constant"/> value may stray, relative to the value: 0.05 is 5 %. Null means not at all.</summary>
    public decimal? Tolerance { get; init; }

    /// <summary>Whether the bound itself is outside. By default it is inside.</summary>
    public bool IsStrict { get; init; }

    /// <summary>What is looked at.</summary>
    public BoundMeasure Measure { get; init; }

    /// <summary>Where it stood at the start; null when not known.</summary>
    public decimal? Baseline { get; init; }

    /// <summary>Where it stands; null when not measured.</summary>
    public decimal? Current { get; init; }

    /// <summary>The unit of the values; empty when not stated.</summary>
    public string Unit { get => field ?? ""; init => field = ValueText.Of(value); }

    /// <inheritdoc/>
    [JsonIgnore]
    public override bool IsMeasured => Current is not null;
}
