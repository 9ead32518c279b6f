using System.Text.Json.Serialization;

namespace Okr.Scoring;

/// <summary>What the score of a unit is made of.</summary>
[JsonConverter(typeof(SnakeCaseConverter<UnitSource>))]
public enum UnitSource
{
    /// <summary>The objectives that the unit itself owns.</summary>
    OwnObjectives = 0,

    /// <summary>Its own objectives; the mean of its sub-units where none counts.</summary>
    OwnElseSubunits = 1,

    /// <summary>Its own objectives and the scores of its sub-units, side by side.</summary>
    OwnAndSubunits = 2,

    /// <summary>All objectives of the unit and of every unit below it, as equals.</summary>
    AllBelow = 3,
}
