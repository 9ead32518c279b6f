using System.Text.Json.Serialization;

namespace Okr.Scoring;

/// <summary>What the status of a key result says whose metric is a bound by its last value.</summary>
[JsonConverter(typeof(SnakeCaseConverter<BoundStatus>))]
public enum BoundStatus
{
    /// <summary>What its score says against the expected progress, as for any metric.</summary>
    LikeOthers = 0,

    /// <summary>On track while it holds and behind while it does not, whatever the day.</summary>
    OnTrackOrBehind = 1,
}
