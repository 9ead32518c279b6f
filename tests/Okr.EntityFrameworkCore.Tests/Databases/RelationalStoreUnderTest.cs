using Okr.Conformance;
using Okr.Storage;

namespace Okr.EntityFrameworkCore.Databases;

/// <summary>What the kit has to know about a store in a database.</summary>
public sealed class RelationalStoreUnderTest(Database database, StoreTraits traits) : StoreUnderTest
{
    public override string Name => $"{nameof(EntityFrameworkOkrStore)} on {database.GetType().Name}";

    public override StoreTraits Traits => traits;

    public override ValueTask<IOkrStore> OpenAsync(CancellationToken cancellationToken = default) => ValueTask.FromResult<IOkrStore>(database.OpenStore());

    public override ValueTask RestartAsync(CancellationToken cancellationToken = default)
    {
        database.Restart();
        return ValueTask.CompletedTask;
    }
}
