using System.Text.Json.Serialization;

namespace Okr.Scoring;

/// <summary>Whether the objectives of individuals may drive the numbers of the levels above.</summary>
[JsonConverter(typeof(SnakeCaseConverter<IndividualContribution>))]
public enum IndividualContribution
{
    /// <summary>They do not: a department's number is not the sum of its people's.</summary>
    Excluded = 0,

    /// <summary>They do.</summary>
    Included = 1,
}
