using Okr.Storage;

namespace Okr.Conformance.Tests.Broken;

internal sealed class SessionBound(Medium medium, bool excuses) : FaultyStore(medium)
{
    private readonly Dictionary<(WorkspaceId, RecordKey), long> _loaded = [];

    public override async ValueTask<CommitReceipt> CommitAsync(WorkspaceId workspace, OkrCommit commit, CancellationToken cancellationToken = default)
    {
        var changes = commit.Changes.ToList();
        for (var i = 0; i < changes.Count; i++)
        {
            var change = changes[i];
            if (!_loaded.TryGetValue((workspace, change.Key), out var loaded) || loaded == change.Expected)
            {
                continue;
            }

            var actual = await VersionAsync(workspace, change.Key);
            if (!excuses)
            {
                throw new OkrConflictException([new OkrConflict(change.Key, change.Expected, actual)]);
            }

            changes[i] = actual == loaded && commit.Id is null ? Expecting(change, actual) : change;
        }

        return await Sound.CommitAsync(workspace, commit with { Changes = changes }, cancellationToken);
    }

    protected override StoredRecord Read(WorkspaceId workspace, StoredRecord stored)
    {
        lock (_loaded)
        {
            _loaded[(workspace, stored.Record.Key)] = stored.Version;
        }

        return stored;
    }
}
