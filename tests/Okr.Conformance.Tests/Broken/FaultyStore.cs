using Okr.Storage;

namespace Okr.Conformance.Tests.Broken;

/// <summary>A sound store in which one thing is made wrong: each fault overrides one of the hooks.</summary>
/// <param name="medium">What all instances share: the storage itself, with what a fault has to remember there.</param>
internal class FaultyStore(Medium medium) : IOkrStore, IOkrChangeFeed
{
    protected Medium Medium => medium;

    protected InMemoryOkrStore Sound => medium.Store;

    public virtual async IAsyncEnumerable<StoredRecord> ReadAsync(
        WorkspaceId workspace, RecordQuery query, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var stored in Sound.ReadAsync(workspace, query, cancellationToken))
        {
            yield return Read(workspace, stored);
        }
    }

    public virtual ValueTask<CommitReceipt> CommitAsync(WorkspaceId workspace, OkrCommit commit, CancellationToken cancellationToken = default) =>
        Sound.CommitAsync(workspace, commit, cancellationToken);

    public virtual async IAsyncEnumerable<CommittedChanges> ReadCommitsAsync(
        WorkspaceId workspace, long after, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var committed in Sound.ReadCommitsAsync(workspace, after, cancellationToken))
        {
            if (Tell(workspace, committed) is { } told)
            {
                yield return told;
            }
        }
    }

    /// <summary>What a reader gets in place of a record.</summary>
    protected virtual StoredRecord Read(WorkspaceId workspace, StoredRecord stored) => stored;

    /// <summary>What the feed tells in place of a commit; null for nothing.</summary>
    protected virtual CommittedChanges? Tell(WorkspaceId workspace, CommittedChanges committed) => committed;

    protected async Task<long> VersionAsync(WorkspaceId workspace, RecordKey key) => await Sound.FindAsync(workspace, key) is { } stored ? stored.Version : OkrVersion.New;

    protected static OkrChange Expecting(OkrChange change, long version) =>
        change is OkrChange.Put put ? new OkrChange.Put(put.Record, version) : new OkrChange.Remove(change.Key, version);
}
