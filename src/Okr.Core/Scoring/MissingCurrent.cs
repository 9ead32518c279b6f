using System.Text.Json.Serialization;

namespace Okr.Scoring;

/// <summary>What a numeric key result scores that nobody has measured.</summary>
[JsonConverter(typeof(SnakeCaseConverter<MissingCurrent>))]
public enum MissingCurrent
{
    /// <summary>Nothing: not measured is not 0, and the key result stays out of the mean.</summary>
    NotScored = 0,

    /// <summary>As if it still stood at its baseline.</summary>
    Baseline = 1,

    /// <summary>0, whatever the baseline.</summary>
    Zero = 2,
}
