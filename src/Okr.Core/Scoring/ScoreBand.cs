namespace Okr.Scoring;

/// <summary>The colour of a score (rule S-2).</summary>
public enum ScoreBand
{
    /// <summary>There is no score.</summary>
    None = 0,

    /// <summary>0.0 to 0.3: no real progress.</summary>
    Red = 1,

    /// <summary>0.4 to 0.6: progress, short of the goal.</summary>
    Yellow = 2,

    /// <summary>0.7 to 1.0: delivered.</summary>
    Green = 3,
}
