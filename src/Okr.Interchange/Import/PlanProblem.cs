namespace Okr.Interchange;

/// <summary>One thing that is wrong or unusual in a file, with its place, its value and what would be right.</summary>
/// <remarks>Immutable; safe for use from any thread.</remarks>
public sealed record PlanProblem
{
    /// <summary>What it means for the import.</summary>
    public ProblemSeverity Severity { get; init; }

    /// <summary>The name of the source.</summary>
    public string File { get => field ?? ""; init; }

    /// <summary>The line, from 1, as an editor counts them. A problem of the file as a whole stands on line 1.</summary>
    public int Line { get; init; }

    /// <summary>The number of the table column, from 1; 0 when the problem is about the whole row or file.</summary>
    public int Column { get; init; }

    /// <summary>The place of the cell's first character in its line, from 1, counted in UTF-16 characters; 0 when the problem is about the whole row or file.</summary>
    public int Character { get; init; }

    /// <summary>The header name of the column, as the format spells it; empty when the problem is about the whole row or file.</summary>
    public string ColumnName { get => field ?? ""; init; }

    /// <summary>What the cell holds: at most 80 characters of it, control characters shown as pictures such as ␀.</summary>
    public string Value { get => field ?? ""; init; }

    /// <summary>What is wrong and what would be right.</summary>
    public LocalizedText Message { get; init; }
}
