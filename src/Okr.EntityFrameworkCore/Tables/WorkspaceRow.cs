namespace Okr.EntityFrameworkCore.Tables;

/// <summary>A workspace with its sequence. Whoever writes to the workspace holds the lock on this row.</summary>
internal sealed class WorkspaceRow
{
    public required string Workspace { get; init; }

    public required long Sequence { get; init; }
}
