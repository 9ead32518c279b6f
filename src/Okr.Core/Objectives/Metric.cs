using System.Text.Json.Serialization;

namespace Okr;

/// <summary>How a key result is measured. The hierarchy is closed; what a host measures in its own way is a <see cref="HostMetric"/>.</summary>
/// <remarks>Missing is not zero: a value that nobody measured is null, and the key result has no score.</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(NumericMetric), "numeric")]
[JsonDerivedType(typeof(BoundMetric), "bound")]
[JsonDerivedType(typeof(MilestonesMetric), "milestones")]
[JsonDerivedType(typeof(BinaryMetric), "binary")]
[JsonDerivedType(typeof(ZonesMetric), "zones")]
[JsonDerivedType(typeof(ExecutedMetric), "executed")]
[JsonDerivedType(typeof(ManualMetric), "manual")]
[JsonDerivedType(typeof(HostMetric), "host")]
public abstract record Metric : OkrNode
{
    private protected Metric()
    {
    }

    /// <summary>Whether somebody has measured it, apart from a hand-given grade.</summary>
    [JsonIgnore]
    public abstract bool IsMeasured { get; }
}
