using Okr.Storage;
using Samples.AdapterTests;

namespace Okr.Conformance.Tests.Samples;

/// <summary>The worked sample of docs/writing-an-adapter.md, whose first lines are these.</summary>
public sealed class JsonLinesStoreTests : IDisposable
{
    private readonly JsonLinesUnderTest _store = new();

    public static TheoryData<string> Cases => new(ConformanceKit.CasesFor(StoreTraits.Feed | StoreTraits.Durable | StoreTraits.Forgetting).Select(item => item.Id));

    [Theory]
    [MemberData(nameof(Cases))]
    public Task It_keeps_every_promise(string id) => ConformanceKit.Case(id).RunAsync(_store);

    [Fact]
    public async Task It_agrees_with_the_model_in_many_runs()
    {
        for (var seed = 1UL; seed <= 50; seed++)
        {
            await ConformanceKit.ModelCase(seed, steps: 40).RunAsync(_store);
        }
    }

    [Fact]
    public async Task Half_a_line_of_a_process_that_died_is_left_out_and_written_over()
    {
        var workspace = new WorkspaceId("acme");
        var store = await _store.OpenAsync();
        await store.CommitAsync(workspace, [new OkrChange.Put(new Cycle { Id = new("q1") })]);
        await File.AppendAllTextAsync(Directory.GetFiles(_store.Folder, "*.jsonl").Single(), """{"changes":[{"put":{"cycle":{"id":"q2" """);

        Assert.Single((await store.LoadAsync(workspace)).Records);
        var receipt = await store.CommitAsync(workspace, [new OkrChange.Put(new Cycle { Id = new("q3") })]);

        Assert.Equal(2, receipt.Sequence);
        Assert.Equal(["q1", "q3"], (await store.LoadAsync(workspace)).Cycles.Select(cycle => cycle.Id.Value));
    }

    public void Dispose() => _store.Dispose();
}
