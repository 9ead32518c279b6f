namespace Okr.EntityFrameworkCore.Tables;

/// <summary>A commit of the feed.</summary>
internal sealed class CommitRow
{
    public required string Workspace { get; init; }

    public required long Sequence { get; init; }

    public string? CommitId { get; init; }

    /// <summary>What <see cref="Okr.Json.OkrCommitJson"/> writes.</summary>
    public required string Payload { get; init; }
}
