using System.Text.Json.Serialization;

namespace Okr.Scoring;

/// <summary>Which of the two counts upward where a grade was given by hand beside the computed score (rule S-16).</summary>
[JsonConverter(typeof(SnakeCaseConverter<CountingGrade>))]
public enum CountingGrade
{
    /// <summary>The grade.</summary>
    GradeFirst = 0,

    /// <summary>The computed score; the grade is shown and moves nothing.</summary>
    ScoreOnly = 1,
}
