using System.Text.Json.Serialization;

namespace Okr.Scoring;

/// <summary>Where scores are rounded to the step of the policy.</summary>
[JsonConverter(typeof(SnakeCaseConverter<RoundingPlace>))]
public enum RoundingPlace
{
    /// <summary>Only where they are shown; what goes upward is not rounded.</summary>
    Edge = 0,

    /// <summary>Everywhere: what goes upward is rounded too, so errors add up as they do in the systems that do this.</summary>
    EachLevel = 1,
}
