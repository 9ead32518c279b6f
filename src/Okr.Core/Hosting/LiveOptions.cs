namespace Okr;

/// <summary>How much <see cref="LiveWorkspaces"/> keep.</summary>
public sealed record LiveOptions
{
    /// <summary>How many records and key results all workspaces together may have before the one that was used longest ago is let go; null is a million.</summary>
    /// <remarks>About one kilobyte each, texts of a line included. The workspace that is asked for is kept whatever its size.</remarks>
    public int? MostRecords { get; init; }

    /// <summary>How long a workspace is good that comes from a store without a change feed; null means that each call reads it again.</summary>
    public TimeSpan? ReloadAfter { get; init; }
}
