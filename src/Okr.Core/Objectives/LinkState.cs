using System.Text.Json.Serialization;

namespace Okr;

/// <summary>Whether the two sides of an alignment link agree on it.</summary>
[JsonConverter(typeof(SnakeCaseConverter<LinkState>))]
public enum LinkState
{
    /// <summary>In force. The normal case, also where nobody has to be asked.</summary>
    Accepted = 0,

    /// <summary>Asked for and not yet answered.</summary>
    Requested = 1,

    /// <summary>The parent's owner asked for changes first.</summary>
    ChangesRequested = 2,

    /// <summary>The parent's owner said no.</summary>
    Declined = 3,

    /// <summary>Taken back by the side that asked.</summary>
    Withdrawn = 4,

    /// <summary>Not answered in time.</summary>
    Expired = 5,
}
