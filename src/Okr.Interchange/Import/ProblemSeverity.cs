namespace Okr.Interchange;

/// <summary>What a <see cref="PlanProblem"/> means for the import.</summary>
public enum ProblemSeverity
{
    /// <summary>Something that the file leaves open or writes unusually, and how it was read. Nothing to mend.</summary>
    Note = 0,

    /// <summary>Something that was read, but perhaps not as it was meant.</summary>
    Warning = 1,

    /// <summary>Something that cannot be read: the file imports nothing, or in lenient mode the row is left out.</summary>
    Error = 2,
}
