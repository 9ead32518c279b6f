using System.Text.Json.Serialization;

namespace Okr.Scoring;

/// <summary>How a raw ratio becomes a score where it lies outside 0 to 1. The raw ratio is kept beside the score in any case.</summary>
[JsonConverter(typeof(SnakeCaseConverter<Clamp>))]
public enum Clamp
{
    /// <summary>Into 0 to 1.</summary>
    ZeroToOne = 0,

    /// <summary>Up to 0; more than 1 is kept.</summary>
    AtZero = 1,

    /// <summary>Not at all: over-achievement and steps back both count.</summary>
    None = 2,

    /// <summary>Not on the key result itself, and into 0 to 1 where it goes upward.</summary>
    WhenCounted = 3,
}
