using System.Text.Json.Serialization;

namespace Okr.Scoring;

/// <summary>What becomes of a status that a person stated by hand. The computed one stands beside it in any case.</summary>
[JsonConverter(typeof(SnakeCaseConverter<StatedStatusRule>))]
public enum StatedStatusRule
{
    /// <summary>It is shown until somebody takes it back.</summary>
    Shown = 0,

    /// <summary>It is shown until somebody reports on a later day; one without a date, until anybody has reported at all.</summary>
    UntilNextReport = 1,

    /// <summary>It is kept beside the computed status and never shown.</summary>
    Ignored = 2,
}
