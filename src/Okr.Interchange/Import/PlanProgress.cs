namespace Okr.Interchange;

/// <summary>How far an import has come, over all its sources.</summary>
public readonly record struct PlanProgress
{
    /// <summary>The source that is being read.</summary>
    public string File { get => field ?? ""; init; }

    /// <summary>Bytes read so far.</summary>
    public long Bytes { get; init; }

    /// <summary>Bytes that there are; null where a stream cannot tell its length.</summary>
    public long? TotalBytes { get; init; }

    /// <summary>Rows read so far, header rows and blank rows not counted.</summary>
    public long Rows { get; init; }
}
