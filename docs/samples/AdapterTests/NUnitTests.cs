using NUnit.Framework;
using Okr.Conformance;

namespace Samples.AdapterTests;

/// <summary>With NUnit.</summary>
public sealed class NUnitTests
{
    private readonly JsonLinesUnderTest _store = new();

    private static IEnumerable<string> Cases => ConformanceKit.CasesFor(StoreTraits.Feed | StoreTraits.Durable | StoreTraits.Forgetting).Select(item => item.Id);

    /// <summary>The fixed cases.</summary>
    /// <param name="id">The case.</param>
    [TestCaseSource(nameof(Cases))]
    public Task Keeps_every_promise(string id) => ConformanceKit.Case(id).RunAsync(_store);

    /// <summary>Cleans up.</summary>
    [OneTimeTearDown]
    public void Remove() => _store.Dispose();
}
