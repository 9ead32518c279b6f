using System.Text.Json.Serialization;

namespace Okr.Scoring;

/// <summary>What a mean is whose weights are all 0.</summary>
[JsonConverter(typeof(SnakeCaseConverter<AllWeightsZero>))]
public enum AllWeightsZero
{
    /// <summary>Nothing: there is no score.</summary>
    NotScored = 0,

    /// <summary>0.</summary>
    Zero = 1,

    /// <summary>The mean as if all weights were the same.</summary>
    PlainMean = 2,
}
