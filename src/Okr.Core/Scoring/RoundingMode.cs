using System.Text.Json.Serialization;

namespace Okr.Scoring;

/// <summary>Which neighbour a number goes to.</summary>
[JsonConverter(typeof(SnakeCaseConverter<RoundingMode>))]
public enum RoundingMode
{
    /// <summary>The nearest; a half away from zero.</summary>
    HalfAwayFromZero = 0,

    /// <summary>The nearest; a half to the even one.</summary>
    HalfToEven = 1,

    /// <summary>The nearest; a half to the greater one.</summary>
    HalfUp = 2,

    /// <summary>The next lower one.</summary>
    Down = 3,

    /// <summary>The next one towards zero.</summary>
    TowardZero = 4,
}
