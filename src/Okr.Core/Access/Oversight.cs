using System.Text.Json.Serialization;

namespace Okr.Access;

/// <summary>Who sees objectives that are not public without being named on them, in their unit or in their line.</summary>
/// <remarks>A role that is granted in one unit oversees that unit and what is below it.</remarks>
[JsonConverter(typeof(SnakeCaseConverter<Oversight>))]
public enum Oversight
{
    /// <summary>Administrators see everything: somebody has to hand over what a person leaves behind.</summary>
    Administrators = 0,

    /// <summary>Administrators, executives and champions see everything.</summary>
    Leadership = 1,

    /// <summary>Administrators see everything but what is private.</summary>
    ExceptPrivate = 2,

    /// <summary>No role sees more than <see cref="Visibility"/> says.</summary>
    Nobody = 3,
}
