using Okr.Conformance;
using Xunit;

namespace Samples.AdapterTests;

/// <summary>With xunit 3.</summary>
public sealed class XunitV3Tests : IDisposable
{
    private readonly JsonLinesUnderTest _store = new();

    /// <summary>One row for each case.</summary>
    public static TheoryData<string> Cases => new(ConformanceKit.CasesFor(StoreTraits.Feed | StoreTraits.Durable | StoreTraits.Forgetting).Select(item => item.Id));

    /// <summary>The fixed cases.</summary>
    /// <param name="id">The case.</param>
    [Theory]
    [MemberData(nameof(Cases))]
    public Task Keeps_every_promise(string id) => ConformanceKit.Case(id).RunAsync(_store, Xunit.TestContext.Current.CancellationToken);

    /// <inheritdoc/>
    public void Dispose() => _store.Dispose();
}
