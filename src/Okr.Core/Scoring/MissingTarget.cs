using System.Text.Json.Serialization;

namespace Okr.Scoring;

/// <summary>What stands in for the target of a numeric key result where none is stated.</summary>
[JsonConverter(typeof(SnakeCaseConverter<MissingTarget>))]
public enum MissingTarget
{
    /// <summary>Nothing: the key result has no score.</summary>
    NotScored = 0,

    /// <summary>0.</summary>
    Zero = 1,
}
