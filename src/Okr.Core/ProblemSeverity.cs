namespace Okr;

/// <summary>What a problem in a file meant for what was read of it.</summary>
public enum ProblemSeverity
{
    /// <summary>Something that the file leaves open or writes unusually, and how it was read. Nothing to mend.</summary>
    Note = 0,

    /// <summary>Everything was read, but perhaps not as it was meant.</summary>
    Warning = 1,

    /// <summary>Something could not be read and was left out, or the whole file was refused.</summary>
    Error = 2,
}
