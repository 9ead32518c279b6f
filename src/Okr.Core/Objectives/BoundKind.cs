using System.Text.Json.Serialization;

namespace Okr;

/// <summary>Which side of a <see cref="BoundMetric"/> is guarded.</summary>
[JsonConverter(typeof(SnakeCaseConverter<BoundKind>))]
public enum BoundKind
{
    /// <summary>The value shall not fall below <see cref="BoundMetric.Lower"/>.</summary>
    AtLeast = 0,

    /// <summary>The value shall not rise above <see cref="BoundMetric.Upper"/>.</summary>
    AtMost = 1,

    /// <summary>The value shall stay from <see cref="BoundMetric.Lower"/> to <see cref="BoundMetric.Upper"/>.</summary>
    Between = 2,

    /// <summary>The value shall stay at <see cref="BoundMetric.Lower"/>, give or take <see cref="BoundMetric.Tolerance"/>.</summary>
    Constant = 3,
}
