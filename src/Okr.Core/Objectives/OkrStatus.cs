using System.Text.Json.Serialization;

namespace Okr;

/// <summary>How the progress so far compares with what could be expected by today.</summary>
/// <remarks>Score, progress, confidence and status are four values and stay four (rule S-17). Systems name the middle and the lowest step differently; here
/// behind is always the milder one.</remarks>
[JsonConverter(typeof(SnakeCaseConverter<OkrStatus>))]
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

    /// <summary>Clearly further than expected, where the policy tells that apart.</summary>
    Ahead = 5,

    /// <summary>There, where the policy tells that apart.</summary>
    Achieved = 6,

    /// <summary>Over and not there, where the policy tells that apart.</summary>
    Missed = 7,
}
