namespace Okr.Reporting;

/// <summary>Where a target stands in a source file.</summary>
public sealed record SarifPlace
{
    /// <summary>The file, as a relative path with forward slashes or a URI.</summary>
    public string File { get => field ?? ""; init; }

    /// <summary>The line, from 1; null where the file has no lines that mean anything, and then the first is written, because viewers ask for one.</summary>
    public int? Line { get; init; }
}
