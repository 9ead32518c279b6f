using Okr.Storage;

namespace Okr.Conformance.Tests;

/// <summary>The sound store of the core. A restart is a new store: nothing is left.</summary>
internal sealed class InMemoryStoreUnderTest : StoreUnderTest
{
    private InMemoryOkrStore _store = new();

    public override string Name => "Okr.Storage.InMemoryOkrStore";

    public override StoreTraits Traits => StoreTraits.Feed | StoreTraits.Forgetting;

    public override ValueTask<IOkrStore> OpenAsync(CancellationToken cancellationToken = default) => ValueTask.FromResult<IOkrStore>(_store);

    public override ValueTask RestartAsync(CancellationToken cancellationToken = default)
    {
        _store = new InMemoryOkrStore();
        return ValueTask.CompletedTask;
    }
}
