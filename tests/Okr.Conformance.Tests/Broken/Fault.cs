using Okr.Storage;

namespace Okr.Conformance.Tests.Broken;

/// <summary>A way of being broken, and the cases that must find it. No other case may.</summary>
internal sealed record Fault(string Name, StorePromise Promise, string FailedCases, StoreTraits Traits, Func<Medium, IOkrStore> Open, Func<Medium, Task>? Restart = null)
{
    public StoreUnderTest Make() => new FaultyStoreUnderTest(Name, Traits, Open, Restart);
}
