namespace Okr.Storage;

/// <summary>A store that can tell what happened: the audit trail, and what caches and integrations follow.</summary>
public interface IOkrChangeFeed
{
    /// <summary>Streams the commits of a workspace that came after a place in its sequence, in order, and ends with the last one.</summary>
    /// <remarks>The feed is complete: who has read up to a number and asks again from there misses nothing and gets nothing twice. It does not wait for
    /// commits to come; ask again. Numbers need not be without gaps.</remarks>
    /// <param name="workspace">The workspace.</param>
    /// <param name="after">The last sequence number that the caller has seen; 0 for the whole history.</param>
    /// <param name="cancellationToken">Ends the stream with <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="ArgumentException">The workspace is <c>default</c> or the number negative.</exception>
    IAsyncEnumerable<CommittedChanges> ReadCommitsAsync(WorkspaceId workspace, long after, CancellationToken cancellationToken = default);
}
