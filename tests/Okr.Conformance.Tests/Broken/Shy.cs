using Okr.Storage;

namespace Okr.Conformance.Tests.Broken;

internal sealed class Shy(Medium medium) : FaultyStore(medium)
{
    private bool _isUsed;

    public override async ValueTask<CommitReceipt> CommitAsync(WorkspaceId workspace, OkrCommit commit, CancellationToken cancellationToken = default)
    {
        if (!_isUsed && commit.Changes is [{ Expected: > 0 } change])
        {
            throw new OkrConflictException([new OkrConflict(change.Key, change.Expected, await VersionAsync(workspace, change.Key))]);
        }

        _isUsed = true;
        return await Sound.CommitAsync(workspace, commit, cancellationToken);
    }

    protected override StoredRecord Read(WorkspaceId workspace, StoredRecord stored)
    {
        _isUsed = true;
        return stored;
    }
}
