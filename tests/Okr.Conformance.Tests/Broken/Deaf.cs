using Okr.Storage;

namespace Okr.Conformance.Tests.Broken;

internal sealed class Deaf(Medium medium) : FaultyStore(medium)
{
    public override IAsyncEnumerable<StoredRecord> ReadAsync(WorkspaceId workspace, RecordQuery query, CancellationToken cancellationToken = default) => Quiet(Sound.ReadAsync(workspace, query, CancellationToken.None));

    public override ValueTask<CommitReceipt> CommitAsync(WorkspaceId workspace, OkrCommit commit, CancellationToken cancellationToken = default) => Sound.CommitAsync(workspace, commit, CancellationToken.None);

    private static async IAsyncEnumerable<StoredRecord> Quiet(IAsyncEnumerable<StoredRecord> records)
    {
        await foreach (var stored in records)
        {
            yield return stored;
        }
    }
}
