using System.Text.Json.Serialization;

namespace Okr.Scoring;

/// <summary>What a numeric key result scores when its baseline equals its target, so that there is no way to go.</summary>
[JsonConverter(typeof(SnakeCaseConverter<ZeroSpan>))]
public enum ZeroSpan
{
    /// <summary>Nothing: it has no score, and the explanation says why. Rule OKR5009 reports it.</summary>
    NotScored = 0,

    /// <summary>Always 0.</summary>
    Zero = 1,

    /// <summary>Always 1.</summary>
    One = 2,

    /// <summary>1 at the target or above it, else 0.</summary>
    OneWhenReached = 3,

    /// <summary>1 exactly at the target, else 0.</summary>
    OneAtTarget = 4,
}
