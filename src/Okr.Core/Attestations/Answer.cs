using System.Text.Json.Serialization;

namespace Okr;

/// <summary>The answer to a question that only people can answer.</summary>
[JsonConverter(typeof(SnakeCaseConverter<Answer>))]
public enum Answer
{
    /// <summary>Nobody has answered, which never counts as yes (rule R-7).</summary>
    NotAnswered = 0,

    /// <summary>Yes.</summary>
    Yes = 1,

    /// <summary>No.</summary>
    No = 2,
}
