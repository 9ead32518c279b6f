using System.Text.Json.Serialization;

namespace Okr;

/// <summary>A final grade that a person gave, kept beside the computed score (rule S-16).</summary>
/// <remarks>A JSON or CSV reader reports a value outside 0 to 1; the record itself refuses it.</remarks>
public sealed record Grade : OkrNode
{
    /// <summary>The grade, 0 to 1. JSON always states it: a grade of 0 is a judgement and no gap.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside.</exception>
    [JsonConverter(typeof(ShareConverter))]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public decimal Value
    {
        get;
        init => field = value is >= 0m and <= 1m ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A grade lies from 0 to 1.");
    }

    /// <summary>Why it differs from the computed score; null when not stated.</summary>
    public string? Reason { get; init; }

    /// <summary>Who gave it; null when not stated.</summary>
    public PersonId? By { get; init; }

    /// <summary>When it was given; null when not stated.</summary>
    public DateOnly? On { get; init; }
}
