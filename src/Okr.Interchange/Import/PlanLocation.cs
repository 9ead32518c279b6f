namespace Okr.Interchange;

/// <summary>Where in the sources a record was read.</summary>
/// <remarks><c>default</c> is no place.</remarks>
public readonly record struct PlanLocation
{
    /// <summary>The name of the source.</summary>
    public string File { get => field ?? ""; init; }

    /// <summary>The line, from 1.</summary>
    public int Line { get; init; }
}
