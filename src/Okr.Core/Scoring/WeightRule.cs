using System.Text.Json.Serialization;

namespace Okr.Scoring;

/// <summary>What weights mean in a mean.</summary>
[JsonConverter(typeof(SnakeCaseConverter<WeightRule>))]
public enum WeightRule
{
    /// <summary>Shares of their own sum: 2 and 3 are two fifths and three fifths.</summary>
    Relative = 0,

    /// <summary>Nothing: everything counts the same.</summary>
    Ignored = 1,

    /// <summary>Shares of a total that they have to add up to, counting also what is not measured yet; where they do not, there is no score.</summary>
    MustSumToTotal = 2,

    /// <summary>Shares of a total, added up as they are: what is missing from the total scores 0.</summary>
    PartsOfTotal = 3,

    /// <summary>Relative, and a weight of 0 stands for the mean of the others.</summary>
    ZeroIsAverage = 4,

    /// <summary>Relative in the objectives of individuals, ignored everywhere above.</summary>
    IndividualOnly = 5,
}
