using System.Text.Json.Serialization;

namespace Okr.Scoring;

/// <summary>Where a number exactly on a threshold belongs.</summary>
[JsonConverter(typeof(SnakeCaseConverter<EdgeSide>))]
public enum EdgeSide
{
    /// <summary>To the better side.</summary>
    Better = 0,

    /// <summary>To the worse side.</summary>
    Worse = 1,
}
