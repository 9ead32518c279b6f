namespace Okr.Scoring;

/// <summary>How the progress so far compares with what could be expected by today.</summary>
/// <remarks>Score, progress, confidence and status are four values and stay four (rule S-17).</remarks>
public enum OkrStatus
{
    /// <summary>Nothing was measured, or there are no dates to expect anything by.</summary>
    NoData = 0,

    /// <summary>The first day is still to come.</summary>
    NotStarted = 1,

    /// <summary>As far as expected, or further.</summary>
    OnTrack = 2,

    /// <summary>Less far than expected.</summary>
    Behind = 3,

    /// <summary>Much less far than expected.</summary>
    AtRisk = 4,
}
