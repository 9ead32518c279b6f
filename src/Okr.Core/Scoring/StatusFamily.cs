using System.Text.Json.Serialization;

namespace Okr.Scoring;

/// <summary>What a status looks at.</summary>
[JsonConverter(typeof(SnakeCaseConverter<StatusFamily>))]
public enum StatusFamily
{
    /// <summary>Progress minus expected progress: -0.25 is a quarter behind.</summary>
    Difference = 0,

    /// <summary>Progress over expected progress: 0.75 is three quarters of what was expected.</summary>
    Ratio = 1,

    /// <summary>Progress alone; time plays no part.</summary>
    Absolute = 2,
}
