namespace Okr.Cli;

/// <summary>What the process answers to a script.</summary>
internal static class ExitCode
{
    /// <summary>Done, and nothing at or above the severity that was asked to fail.</summary>
    public const int Done = 0;

    /// <summary>Done, with findings at or above that severity.</summary>
    public const int Findings = 1;

    /// <summary>The input or the arguments could not be used; the reasons are on standard error.</summary>
    public const int Unusable = 2;

    /// <summary>A fault of the program itself.</summary>
    public const int Fault = 3;
}
