using System.Text.Json.Serialization;

namespace Okr;

/// <summary>The zones of a <see cref="ZonesMetric"/>, from the lowest up (rule S-12).</summary>
[JsonConverter(typeof(SnakeCaseConverter<Zone>))]
public enum Zone
{
    /// <summary>Less than what was committed.</summary>
    Fail = 0,

    /// <summary>What was committed: nine in ten.</summary>
    Commit = 1,

    /// <summary>What was aimed at: an even chance.</summary>
    Target = 2,

    /// <summary>What was hoped for: one in ten.</summary>
    Stretch = 3,
}
