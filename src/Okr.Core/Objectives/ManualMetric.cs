using System.Text.Json.Serialization;

namespace Okr;

/// <summary>No measure: somebody states the progress by hand, or grades it at the end.</summary>
public sealed record ManualMetric : Metric
{
    /// <summary>The stated progress, 0 to 1; null when not stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside.</exception>
    [JsonConverter(typeof(ShareConverter))]
    public decimal? Progress
    {
        get;
        init => field = value is null or (>= 0m and <= 1m) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Progress lies from 0 to 1.");
    }

    /// <inheritdoc/>
    [JsonIgnore]
    public override bool IsMeasured => Progress is not null;
}
