using System.Text.Json.Serialization;

namespace Okr;

/// <summary>Outcomes in words, one for each zone, instead of a number (rule S-12).</summary>
public sealed record ZonesMetric : Metric
{
    /// <summary>What counts as committed; empty when not stated.</summary>
    public string Commit { get => field ?? ""; init => field = ValueText.Of(value); }

    /// <summary>What counts as the target; empty when not stated.</summary>
    public string Target { get => field ?? ""; init => field = ValueText.Of(value); }

    /// <summary>What counts as stretch; empty when not stated.</summary>
    public string Stretch { get => field ?? ""; init => field = ValueText.Of(value); }

    /// <summary>The zone that was reached; null when nobody has said.</summary>
    public Zone? Reached { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override bool IsMeasured => Reached is not null;
}
