using System.Text.Json.Serialization;

namespace Okr;

/// <summary>Progress that follows the initiatives under the key result, by choice of this one key result (rules E-7, E-11).</summary>
/// <remarks>The choice is a metric kind of its own, so execution can never overwrite a measured number.</remarks>
public sealed record ExecutedMetric : Metric
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override bool IsMeasured => false;
}
