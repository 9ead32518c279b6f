using Okr.Storage;
using Samples.JsonLinesStore;

namespace Okr.Conformance.Tests.Samples;

internal sealed class JsonLinesUnderTest : StoreUnderTest, IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("okr-json-lines-").FullName;

    public override string Name => "JsonLinesOkrStore";

    public override StoreTraits Traits => StoreTraits.Feed | StoreTraits.Durable;

    public override ValueTask<IOkrStore> OpenAsync(CancellationToken cancellationToken = default) => ValueTask.FromResult<IOkrStore>(new JsonLinesOkrStore(Folder));

    /// <summary>The store holds nothing in memory, so there is nothing to forget.</summary>
    public override ValueTask RestartAsync(CancellationToken cancellationToken = default) => ValueTask.CompletedTask;

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
