using System.Text.Json.Serialization;

namespace Okr.Wording;

/// <summary>What a number in a sentence counts or measures.</summary>
[JsonConverter(typeof(SnakeCaseConverter<QuantityKind>))]
public enum QuantityKind
{
    /// <summary>So many things, or a level of a measure: "500 signups", "a score of 50".</summary>
    Count = 0,

    /// <summary>A share or a relative change: "95 %".</summary>
    Percent = 1,

    /// <summary>An amount of money.</summary>
    Money = 2,

    /// <summary>A stretch of time that is measured, not a deadline: "within 2 hours".</summary>
    Duration = 3,

    /// <summary>A factor or a number that is a word of its own: "twice", "翻倍", "zero".</summary>
    Multiple = 4,

    /// <summary>A place in a row: "top 10", "第一".</summary>
    Place = 5,
}
