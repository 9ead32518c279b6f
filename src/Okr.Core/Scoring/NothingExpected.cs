using System.Text.Json.Serialization;

namespace Okr.Scoring;

/// <summary>What a ratio says while nothing is expected yet, so that there is nothing to divide by.</summary>
[JsonConverter(typeof(SnakeCaseConverter<NothingExpected>))]
public enum NothingExpected
{
    /// <summary>On track.</summary>
    OnTrack = 0,

    /// <summary>Not started where the progress is 0, else on track.</summary>
    NotStarted = 1,
}
