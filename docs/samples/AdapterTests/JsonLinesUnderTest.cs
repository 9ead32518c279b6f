using Okr.Conformance;
using Okr.Storage;
using Samples.JsonLinesStore;

namespace Samples.AdapterTests;

/// <summary>What the kit has to know about the store.</summary>
public sealed class JsonLinesUnderTest : StoreUnderTest, IDisposable
{
    /// <summary>A folder of this run's own, so its workspaces are fresh and <see cref="StoreUnderTest.RunName"/> is not needed.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("okr-json-lines-").FullName;

    /// <inheritdoc/>
    public override string Name => "JsonLinesOkrStore 1.0";

    /// <inheritdoc/>
    public override StoreTraits Traits => StoreTraits.Feed | StoreTraits.Durable | StoreTraits.Forgetting;

    /// <inheritdoc/>
    public override ValueTask<IOkrStore> OpenAsync(CancellationToken cancellationToken = default) =>
        ValueTask.FromResult<IOkrStore>(new JsonLinesOkrStore(Folder));

    /// <summary>The store holds nothing in memory, so there is nothing to forget. A pool of connections would be emptied here.</summary>
    /// <param name="cancellationToken">Not needed.</param>
    public override ValueTask RestartAsync(CancellationToken cancellationToken = default) => ValueTask.CompletedTask;

    /// <summary>Removes the folder.</summary>
    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
