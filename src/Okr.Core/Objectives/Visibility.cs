using System.Text.Json.Serialization;

namespace Okr;

/// <summary>Who may see an objective and everything that hangs on it (rule C-12).</summary>
/// <remarks>Whoever is named on it sees it in any case: its owner, those it is shared with, the owners of its key results, and those who work on or follow its
/// initiatives. How roles come into it is said by <see cref="Access.AccessPolicy"/>.</remarks>
[JsonConverter(typeof(SnakeCaseConverter<Visibility>))]
public enum Visibility
{
    /// <summary>Everybody in the workspace. The method's default.</summary>
    Public = 0,

    /// <summary>The owning unit, its sub-units, and the line above.</summary>
    Unit = 1,

    /// <summary>The owner and the line above.</summary>
    Chain = 2,

    /// <summary>Those who are named on it and nobody else.</summary>
    Private = 3,
}
