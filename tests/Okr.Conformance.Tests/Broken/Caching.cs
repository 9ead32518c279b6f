using System.Runtime.CompilerServices;
using Okr.Storage;

namespace Okr.Conformance.Tests.Broken;

internal sealed class Caching : FaultyStore
{
    private readonly int _number;
    private List<StoredRecord>? _cache;

    public Caching(Medium medium)
        : base(medium) => _number = (int)medium.Notes.AddOrUpdate("instances", 1, (_, count) => (int)count + 1);

    public override async IAsyncEnumerable<StoredRecord> ReadAsync(WorkspaceId workspace, RecordQuery query, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var fresh = new List<StoredRecord>();
        await foreach (var stored in Sound.ReadAsync(workspace, query, cancellationToken))
        {
            fresh.Add(stored);
        }

        // The first two instances are those that the case itself reads and writes through.
        foreach (var stored in _number > 2 && query == RecordQuery.All ? _cache ??= fresh : fresh)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return stored;
        }
    }
}
