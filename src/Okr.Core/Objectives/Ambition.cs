using System.Text.Json.Serialization;

namespace Okr;

/// <summary>What a full score means (rules Q-15, S-5 to S-8).</summary>
[JsonConverter(typeof(SnakeCaseConverter<Ambition>))]
public enum Ambition
{
    /// <summary>Not stated. On a key result: as on its objective.</summary>
    NotStated = 0,

    /// <summary>A promise: 1.0 is expected and anything less needs an explanation.</summary>
    Committed = 1,

    /// <summary>A stretch: 0.6 to 0.7 is a good result and 1.0 a sign of timid goals.</summary>
    Aspirational = 2,

    /// <summary>A question to be answered; success is to know.</summary>
    Learning = 3,
}
