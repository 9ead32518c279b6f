using System.Text.Json.Serialization;

namespace Okr.Scoring;

/// <summary>Which links carry a number upward, where the source of a score lets any.</summary>
[JsonConverter(typeof(SnakeCaseConverter<ContributingLinks>))]
public enum ContributingLinks
{
    /// <summary>Contributing links that both sides agreed on.</summary>
    Accepted = 0,

    /// <summary>Contributing links, also those that are not answered yet.</summary>
    Live = 1,

    /// <summary>All links that both sides agreed on, also those that only say that they support.</summary>
    AnyAccepted = 2,
}
