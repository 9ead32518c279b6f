using System.Text.Json.Serialization;

namespace Okr;

/// <summary>What a <see cref="BoundMetric"/> looks at.</summary>
[JsonConverter(typeof(SnakeCaseConverter<BoundMeasure>))]
public enum BoundMeasure
{
    /// <summary>Whether the latest value lies inside. The normal case.</summary>
    LastValue = 0,

    /// <summary>The share of planned check-ins whose value lay inside; a missing one did not.</summary>
    ShareOfCheckIns = 1,

    /// <summary>How far the latest value is from the bound, relative to the bound.</summary>
    Distance = 2,
}
