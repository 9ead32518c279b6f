using System.Text.Json.Serialization;

namespace Okr;

/// <summary>Done or not done (rule S-9).</summary>
public sealed record BinaryMetric : Metric
{
    /// <summary>Whether it is done; null when nobody has said.</summary>
    public bool? IsDone { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override bool IsMeasured => IsDone is not null;
}
