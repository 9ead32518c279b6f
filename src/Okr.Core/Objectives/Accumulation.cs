using System.Text.Json.Serialization;

namespace Okr;

/// <summary>How check-in values become the current value of a <see cref="NumericMetric"/>.</summary>
[JsonConverter(typeof(SnakeCaseConverter<Accumulation>))]
public enum Accumulation
{
    /// <summary>The latest value. The normal case.</summary>
    Last = 0,

    /// <summary>The sum of all values.</summary>
    Sum = 1,

    /// <summary>The mean of all values.</summary>
    Average = 2,

    /// <summary>The smallest value.</summary>
    Minimum = 3,

    /// <summary>The greatest value.</summary>
    Maximum = 4,
}
