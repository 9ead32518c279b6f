using System.Text.Json.Serialization;

namespace Okr.Scoring;

/// <summary>What the score of an objective is made of.</summary>
[JsonConverter(typeof(SnakeCaseConverter<ScoreSource>))]
public enum ScoreSource
{
    /// <summary>Its own key results; links move no number.</summary>
    KeyResults = 0,

    /// <summary>Its key results; what contributes where none of them counts.</summary>
    KeyResultsElseContributors = 1,

    /// <summary>What contributes; its key results where nothing does.</summary>
    ContributorsElseKeyResults = 2,

    /// <summary>Key results and what contributes together, side by side.</summary>
    Both = 3,

    /// <summary>Its key results make one number, which stands side by side with each thing that contributes.</summary>
    KeyResultsAsOne = 4,

    /// <summary>Everything that contributes, directly or through others, as equals. Of several parents the first counts.</summary>
    Descendants = 5,

    /// <summary>Nothing is computed: an objective has the grade that a person gave, or none.</summary>
    GradeOnly = 6,
}
