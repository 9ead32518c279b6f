using Okr.Storage;

namespace Okr.Core.Tests.Hosting;

/// <summary>A store whose data can be replaced, as by a restore from a backup, whose history can be cut off, and that counts what is read.</summary>
internal sealed class ReplaceableStore : IOkrStore, IOkrChangeFeed
{
    public InMemoryOkrStore Inner { get; set; } = new();

    /// <summary>Commits up to this number are no longer told.</summary>
    public long ForgottenUpTo { get; set; }

    public int FullReads { get; private set; }

    public Action? BeforeCommitsAreRead { get; set; }

    public IAsyncEnumerable<StoredRecord> ReadAsync(WorkspaceId workspace, RecordQuery query, CancellationToken cancellationToken = default)
    {
        FullReads += query.Keys is null ? 1 : 0;
        return Inner.ReadAsync(workspace, query, cancellationToken);
    }

    public ValueTask<CommitReceipt> CommitAsync(WorkspaceId workspace, OkrCommit commit, CancellationToken cancellationToken = default) => Inner.CommitAsync(workspace, commit, cancellationToken);

    public IAsyncEnumerable<CommittedChanges> ReadCommitsAsync(WorkspaceId workspace, long after, CancellationToken cancellationToken = default)
    {
        BeforeCommitsAreRead?.Invoke();
        return Inner.ReadCommitsAsync(workspace, Math.Max(after, ForgottenUpTo), cancellationToken);
    }

    /// <summary>A store with the first commits of this one.</summary>
    public async Task<InMemoryOkrStore> BackupAsync(WorkspaceId workspace, long upTo)
    {
        var copy = new InMemoryOkrStore();
        await foreach (var committed in Inner.ReadCommitsAsync(workspace, 0))
        {
            if (committed.Sequence <= upTo)
            {
                await copy.CommitAsync(workspace, committed.Commit);
            }
        }

        return copy;
    }
}
