using Microsoft.VisualStudio.TestTools.UnitTesting;
using Okr.Conformance;

namespace Samples.AdapterTests;

/// <summary>With MSTest.</summary>
[TestClass]
public sealed class MSTestTests : IDisposable
{
    private readonly JsonLinesUnderTest _store = new();

    /// <summary>One row for each case.</summary>
    public static IEnumerable<object[]> Cases =>
        ConformanceKit.CasesFor(StoreTraits.Feed | StoreTraits.Durable | StoreTraits.Forgetting).Select(item => new object[] { item.Id });

    /// <summary>The fixed cases.</summary>
    /// <param name="id">The case.</param>
    [TestMethod]
    [DynamicData(nameof(Cases))]
    public Task Keeps_every_promise(string id) => ConformanceKit.Case(id).RunAsync(_store);

    /// <inheritdoc/>
    public void Dispose() => _store.Dispose();
}
