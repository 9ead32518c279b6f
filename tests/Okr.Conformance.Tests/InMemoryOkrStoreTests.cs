namespace Okr.Conformance.Tests;

public sealed class InMemoryOkrStoreTests
{
    private readonly InMemoryStoreUnderTest _store = new();

    public static TheoryData<string> Cases => new(ConformanceKit.CasesFor(StoreTraits.Feed | StoreTraits.Forgetting).Select(item => item.Id));

    [Theory]
    [MemberData(nameof(Cases))]
    public Task It_keeps_every_promise(string id) => ConformanceKit.Case(id).RunAsync(_store);

    [Fact]
    public async Task It_agrees_with_the_model_in_a_thousand_runs()
    {
        for (var seed = 1UL; seed <= 1_000; seed++)
        {
            await ConformanceKit.ModelCase(seed, 40).RunAsync(_store);
        }
    }

    [Fact]
    public async Task It_agrees_with_the_model_in_a_long_run() => await ConformanceKit.ModelCase(42, 2_000).RunAsync(_store);
}
