using System.Text.Json.Serialization;

namespace Okr;

/// <summary>A kind of metric that only the host knows: its name, the value that check-ins move, and the numbers that its formula needs.</summary>
/// <remarks>The record is data alone, so any reader keeps it whole. The code that scores it is registered beside the scoring policy; where there is none for
/// the kind, the key result has no score, and its explanation says so.</remarks>
public sealed record HostMetric : Metric
{
    /// <summary>The name by which the host's code knows it, compared ordinally, such as "net-promoter"; empty when not stated.</summary>
    public string Kind { get => field ?? ""; init => field = ValueText.Of(value); }

    /// <summary>Where it stands; null when not measured. The last check-in moves it.</summary>
    public decimal? Current { get; init; }

    /// <summary>The unit of the value; empty when not stated.</summary>
    public string Unit { get => field ?? ""; init => field = ValueText.Of(value); }

    /// <summary>What else the formula needs, by name, such as a target.</summary>
    public IReadOnlyDictionary<string, decimal> Values { get => field ?? ValueMap<decimal>.Empty; init => field = ValueMap<decimal>.Of(value); }

    /// <inheritdoc/>
    [JsonIgnore]
    public override bool IsMeasured => Current is not null;
}
