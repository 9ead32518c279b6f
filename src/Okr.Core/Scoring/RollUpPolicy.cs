namespace Okr.Scoring;

/// <summary>How the scores of key results become those of objectives and units. <c>default</c> is the weighted mean.</summary>
public sealed record RollUpPolicy : OkrNode
{
    internal static RollUpPolicy Default { get; } = new();

    /// <summary>Which counts upward, a hand-given grade or the computed score; by default the grade.</summary>
    public CountingGrade Grades { get; init; }
}
