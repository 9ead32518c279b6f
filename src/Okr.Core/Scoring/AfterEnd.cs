namespace Okr.Scoring;

/// <summary>What a status says after the last day.</summary>
public enum AfterEnd
{
    /// <summary>The same as on the last day.</summary>
    AsBefore = 0,

    /// <summary>Achieved or missed, nothing between.</summary>
    AchievedOrMissed = 1,
}
