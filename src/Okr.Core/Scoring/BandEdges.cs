using System.Text.Json.Serialization;

namespace Okr.Scoring;

/// <summary>What happens to a score between two published bands, such as 0.35 (rule S-2).</summary>
[JsonConverter(typeof(SnakeCaseConverter<BandEdges>))]
public enum BandEdges
{
    /// <summary>It is rounded to one decimal first, half away from zero: 0.35 becomes 0.4 and is yellow.</summary>
    RoundFirst = 0,

    /// <summary>It is compared as it is: below 0.4 is red.</summary>
    Continuous = 1,
}
