using System.Text.Json.Serialization;

namespace Okr;

/// <summary>Where an objective came from (rule A-7).</summary>
[JsonConverter(typeof(SnakeCaseConverter<Origin>))]
public enum Origin
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>Written in support of an objective elsewhere.</summary>
    Supports = 1,

    /// <summary>The unit's own strategy, on purpose without a parent.</summary>
    Autonomous = 2,
}
