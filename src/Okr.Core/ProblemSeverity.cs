namespace Okr;

/// <summary>What a problem in a file meant for what was read of it.</summary>
public enum ProblemSeverity
{
    /// <summary>Something could not be read and was left out, or had to be guessed.</summary>
    Error = 0,

    /// <summary>Everything was read; something about it is odd.</summary>
    Warning = 1,
}
