using System.Text.Json.Serialization;

namespace Okr.Scoring;

/// <summary>What is expected in a period that ends before it starts.</summary>
[JsonConverter(typeof(SnakeCaseConverter<ReversedDates>))]
public enum ReversedDates
{
    /// <summary>Nothing can be said.</summary>
    NotKnown = 0,

    /// <summary>Everything, as if it were over.</summary>
    Over = 1,
}
