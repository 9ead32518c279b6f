using System.Text.Json.Serialization;

namespace Okr.Scoring;

/// <summary>What stands in for the baseline of a numeric key result where none is stated.</summary>
[JsonConverter(typeof(SnakeCaseConverter<MissingBaseline>))]
public enum MissingBaseline
{
    /// <summary>0, as in a spreadsheet's "20 of 25"; the explanation says that it was assumed.</summary>
    Zero = 0,

    /// <summary>Nothing: the key result has no score.</summary>
    NotScored = 1,
}
