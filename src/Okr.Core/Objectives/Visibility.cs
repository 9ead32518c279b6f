using System.Text.Json.Serialization;

namespace Okr;

/// <summary>Who may see an objective (rule C-12).</summary>
[JsonConverter(typeof(SnakeCaseConverter<Visibility>))]
public enum Visibility
{
    /// <summary>Everybody in the workspace. The method's default.</summary>
    Public = 0,

    /// <summary>The owning unit and its sub-units.</summary>
    Unit = 1,

    /// <summary>The owner and the line above.</summary>
    Chain = 2,

    /// <summary>The owner and those it is shared with.</summary>
    Private = 3,
}
