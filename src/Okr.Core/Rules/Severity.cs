using System.Text.Json.Serialization;

namespace Okr.Rules;

/// <summary>How much a finding matters. There is no "valid": gates and counts name the severity that they care about.</summary>
/// <remarks>Ordered from nothing to everything.</remarks>
[JsonConverter(typeof(SnakeCaseConverter<Severity>))]
public enum Severity
{
    /// <summary>The rule is not run.</summary>
    Off = 0,

    /// <summary>Worth knowing.</summary>
    Info = 1,

    /// <summary>Likely to hurt; somebody should look at it.</summary>
    Warning = 2,

    /// <summary>Wrong, whatever the circumstances.</summary>
    Error = 3,
}
