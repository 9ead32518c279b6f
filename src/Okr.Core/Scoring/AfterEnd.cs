using System.Text.Json.Serialization;

namespace Okr.Scoring;

/// <summary>What a status says after the last day.</summary>
[JsonConverter(typeof(SnakeCaseConverter<AfterEnd>))]
public enum AfterEnd
{
    /// <summary>The same as on the last day.</summary>
    AsBefore = 0,

    /// <summary>Achieved or missed, nothing between.</summary>
    AchievedOrMissed = 1,

    /// <summary>Achieved or at risk, nothing between.</summary>
    AchievedOrAtRisk = 2,
}
