using System.Collections.Concurrent;
using Okr.Storage;

namespace Okr.Conformance.Tests.Broken;

/// <summary>A storage on which instances are opened.</summary>
internal sealed class Medium
{
    public InMemoryOkrStore Store { get; set; } = new();

    /// <summary>What a fault has to remember.</summary>
    public ConcurrentDictionary<object, object> Notes { get; } = new();

    public bool HasRestarted { get; set; }
}
