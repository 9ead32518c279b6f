using System.Text.Json.Serialization;

namespace Okr;

/// <summary>A number that moves from a baseline to a target, upward or downward.</summary>
/// <remarks>The direction follows from baseline and target. The unit is free text; values are in that unit, so 12 % is 12 with the unit "%".</remarks>
public sealed record NumericMetric : Metric
{
    /// <summary>Where it stood at the start; null when not known.</summary>
    public decimal? Baseline { get; init; }

    /// <summary>Where it shall arrive; null when not stated.</summary>
    public decimal? Target { get; init; }

    /// <summary>Where it stands; null when not measured.</summary>
    public decimal? Current { get; init; }

    /// <summary>The value that is promised, for three-point scoring (rule S-12).</summary>
    public decimal? Commit { get; init; }

    /// <summary>The value that is hoped for, for three-point scoring (rule S-12).</summary>
    public decimal? Stretch { get; init; }

    /// <summary>The unit of the values; empty when not stated.</summary>
    public string Unit { get => field ?? ""; init => field = ValueText.Of(value); }

    /// <summary>Points between baseline and target at which progress is set by hand; between two of them it is linear.</summary>
    public IReadOnlyList<Checkpoint> Checkpoints { get => field ?? []; init => field = ValueList<Checkpoint>.Of(value); }

    /// <summary>How check-in values become <see cref="Current"/>.</summary>
    public Accumulation Accumulation { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override bool IsMeasured => Current is not null;
}
