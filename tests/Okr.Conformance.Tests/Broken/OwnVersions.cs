using Okr.Storage;

namespace Okr.Conformance.Tests.Broken;

/// <summary>Shows version v of a record as 1000 v plus a number of the record's own.</summary>
internal sealed class OwnVersions(Medium medium) : FaultyStore(medium)
{
    public override async ValueTask<CommitReceipt> CommitAsync(WorkspaceId workspace, OkrCommit commit, CancellationToken cancellationToken = default)
    {
        try
        {
            var inner = commit.Changes.Select(change => Expecting(change, Hide(change.Key, change.Expected)));
            return await Sound.CommitAsync(workspace, commit with { Changes = [.. inner] }, cancellationToken);
        }
        catch (OkrConflictException refusal)
        {
            throw new OkrConflictException([.. refusal.Conflicts.Select(conflict =>
                new OkrConflict(conflict.Key, commit.Changes.First(change => change.Key == conflict.Key).Expected, conflict.Actual == 0 ? 0 : Show(conflict.Key, conflict.Actual)))]);
        }
    }

    protected override StoredRecord Read(WorkspaceId workspace, StoredRecord stored) => new(stored.Record, Show(stored.Record.Key, stored.Version));

    private static long Show(RecordKey key, long version) => (version * 1_000) + 1 + (key.Id.Length * 7) + (int)key.Kind;

    private static long Hide(RecordKey key, long shown) => shown == 0 ? 0 : shown % 1_000 == Show(key, 0) ? shown / 1_000 : long.MaxValue;
}
