using System.Text.Json.Serialization;

namespace Okr.Scoring;

/// <summary>What a mean is in which nothing counts.</summary>
[JsonConverter(typeof(SnakeCaseConverter<EmptyMean>))]
public enum EmptyMean
{
    /// <summary>Nothing: there is no score, and never 0.</summary>
    NotScored = 0,

    /// <summary>0.</summary>
    Zero = 1,
}
