using System.Text.Json.Serialization;

namespace Okr.Scoring;

/// <summary>What a key result's status becomes when nobody has reported on it for long.</summary>
[JsonConverter(typeof(SnakeCaseConverter<StaleEffect>))]
public enum StaleEffect
{
    /// <summary>It stays; that it is stalled is told beside it.</summary>
    None = 0,

    /// <summary>Behind at best.</summary>
    AtBestBehind = 1,

    /// <summary>No data: the last report says nothing about today.</summary>
    NoData = 2,
}
