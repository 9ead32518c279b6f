using System.Text.Json.Serialization;

namespace Okr.Scoring;

/// <summary>How days are counted towards the expected progress. The conventions are all published, and differ by a day.</summary>
[JsonConverter(typeof(SnakeCaseConverter<DayCount>))]
public enum DayCount
{
    /// <summary>Nothing on the first day, everything on the last: (today − start) / (end − start).</summary>
    Exclusive = 0,

    /// <summary>The running day counts as done: (today − start + 1) / (end − start + 1).</summary>
    Inclusive = 1,

    /// <summary>Days that are over of all days: (today − start) / (end − start + 1). Everything is expected only on the day after the last.</summary>
    Elapsed = 2,
}
