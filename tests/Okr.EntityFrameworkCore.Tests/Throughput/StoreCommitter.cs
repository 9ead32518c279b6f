using Okr.Storage;

namespace Okr.EntityFrameworkCore.Throughput;

/// <summary>Commits through the store.</summary>
internal sealed class StoreCommitter(IOkrStore store, WorkspaceId workspace, string name) : Committer(name)
{
    protected override async Task<long> CommitAsync(OkrCommit commit) => (await store.CommitAsync(workspace, commit)).Sequence;
}
