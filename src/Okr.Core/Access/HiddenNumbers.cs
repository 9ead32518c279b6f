using System.Text.Json.Serialization;

namespace Okr.Access;

/// <summary>What becomes of the numbers of objectives that a viewer may not see.</summary>
[JsonConverter(typeof(SnakeCaseConverter<HiddenNumbers>))]
public enum HiddenNumbers
{
    /// <summary>They stay in the scores of units, cycles and parents, which equal those of the whole workspace. A unit with one hidden objective thereby tells its score.</summary>
    Aggregated = 0,

    /// <summary>They are left out: scores are made of what the viewer sees alone, and two people may see two scores of one unit.</summary>
    LeftOut = 1,
}
