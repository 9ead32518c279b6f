using System.Text.Json.Serialization;

namespace Okr.Scoring;

/// <summary>What contributing links to a key result do to its number.</summary>
[JsonConverter(typeof(SnakeCaseConverter<KeyResultContributions>))]
public enum KeyResultContributions
{
    /// <summary>Nothing: a key result is measured by itself.</summary>
    Ignored = 0,

    /// <summary>The weighted mean of what contributes replaces its own measure, where anything contributes.</summary>
    Replace = 1,

    /// <summary>The weighted mean of what contributes stands in where nobody measured it.</summary>
    StandIn = 2,

    /// <summary>The ways that contributing numbers in the same unit have gone are added to its own: (current − baseline + Σ ways) / (target − baseline).</summary>
    AddWays = 3,

    /// <summary>Contributing numbers in the same unit are added up, and their sum is its current value, where there are any.</summary>
    SumValues = 4,
}
