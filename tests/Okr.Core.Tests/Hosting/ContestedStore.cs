using System.Globalization;
using Okr.Storage;

namespace Okr.Core.Tests.Hosting;

/// <summary>A store in which somebody else changes an objective just before each of the first commits.</summary>
internal sealed class ContestedStore(InMemoryOkrStore store, WorkspaceId workspace, RecordKey key, int times) : IOkrStore
{
    public int Commits { get; private set; }

    public IAsyncEnumerable<StoredRecord> ReadAsync(WorkspaceId asked, RecordQuery query, CancellationToken cancellationToken = default) => store.ReadAsync(asked, query, cancellationToken);

    public async ValueTask<CommitReceipt> CommitAsync(WorkspaceId asked, OkrCommit commit, CancellationToken cancellationToken = default)
    {
        if (Commits++ < times)
        {
            var document = await store.LoadAsync(workspace, cancellationToken);
            var objective = document.Objectives.First(one => one.Key == key);
            var touched = objective with { Labels = new Dictionary<string, string> { ["touched"] = Commits.ToString(CultureInfo.InvariantCulture) } };
            await store.CommitAsync(workspace, new() { Changes = [new OkrChange.Put(touched, document.VersionOf(key))] }, cancellationToken);
        }

        return await store.CommitAsync(asked, commit, cancellationToken);
    }
}
