using Xunit.Abstractions;

namespace Okr.Core.Tests.Net8;

/// <summary>xunit's own defaults: nothing is set.</summary>
internal sealed class DefaultOptions : LongLivedMarshalByRefObject, ITestFrameworkDiscoveryOptions, ITestFrameworkExecutionOptions
{
    public TValue GetValue<TValue>(string name) => default!;

    public void SetValue<TValue>(string name, TValue value) => throw new NotSupportedException($"'{name}' cannot be set: this run uses the defaults.");
}
