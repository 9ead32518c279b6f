namespace Okr.Interchange;

/// <summary>The limits that keep an import in bounded memory, whatever the file holds. Beyond one of them the answer is a <see cref="PlanProblem"/>.</summary>
public static class PlanCsvLimits
{
    /// <summary>The longest cell, in UTF-16 characters: a mebi-character.</summary>
    public const int CellLength = 1 << 20;

    /// <summary>The longest row, in UTF-16 characters: four mebi-characters.</summary>
    public const int RowLength = 4 << 20;

    /// <summary>The most columns of a table.</summary>
    public const int Columns = 1_000;

    /// <summary>The most problems that are listed of each severity; the rest is counted.</summary>
    public const int Problems = 100_000;

    /// <summary>The most parts of a unit's path.</summary>
    public const int UnitDepth = 100;

    /// <summary>The most steps of a key result that is measured by milestones.</summary>
    public const int Milestones = 1_000;
}
