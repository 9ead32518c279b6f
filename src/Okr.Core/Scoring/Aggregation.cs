using System.Text.Json.Serialization;

namespace Okr.Scoring;

/// <summary>How several numbers become one.</summary>
[JsonConverter(typeof(SnakeCaseConverter<Aggregation>))]
public enum Aggregation
{
    /// <summary>Their weighted mean.</summary>
    Mean = 0,

    /// <summary>The smallest.</summary>
    Minimum = 1,

    /// <summary>Their sum times their weights, at most 1.</summary>
    CappedSum = 2,

    /// <summary>The sum of the ways gone over the sum of the ways to go, over numeric key results in the same unit as the first: the big numbers count more.</summary>
    Pooled = 3,

    /// <summary>The weighted mean of numeric key results in the same unit as the first; the others do not count.</summary>
    MeanOfOneUnit = 4,

    /// <summary>The host's own, by the name in <see cref="RollUpPolicy.HostAggregation"/>.</summary>
    Host = 5,
}
