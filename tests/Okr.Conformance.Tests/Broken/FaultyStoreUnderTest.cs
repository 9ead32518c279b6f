using Okr.Storage;

namespace Okr.Conformance.Tests.Broken;

internal sealed class FaultyStoreUnderTest(string name, StoreTraits traits, Func<Medium, IOkrStore> open, Func<Medium, Task>? restart = null) : StoreUnderTest
{
    private Medium _medium = new();

    public override string Name => name;

    public override StoreTraits Traits => traits;

    public override ValueTask<IOkrStore> OpenAsync(CancellationToken cancellationToken = default)
    {
        var store = open(_medium);
        return ValueTask.FromResult(traits.HasFlag(StoreTraits.Feed) || store is InMemoryOkrStore ? store : new WithoutFeed(store));
    }

    public override async ValueTask RestartAsync(CancellationToken cancellationToken = default)
    {
        _medium.HasRestarted = true;
        if (restart is not null)
        {
            await restart(_medium);
        }
        else if (!traits.HasFlag(StoreTraits.Durable))
        {
            _medium = new Medium();
        }
    }

    private sealed class WithoutFeed(IOkrStore store) : IOkrStore
    {
        public IAsyncEnumerable<StoredRecord> ReadAsync(WorkspaceId workspace, RecordQuery query, CancellationToken cancellationToken = default) =>
            store.ReadAsync(workspace, query, cancellationToken);

        public ValueTask<CommitReceipt> CommitAsync(WorkspaceId workspace, OkrCommit commit, CancellationToken cancellationToken = default) =>
            store.CommitAsync(workspace, commit, cancellationToken);
    }
}
