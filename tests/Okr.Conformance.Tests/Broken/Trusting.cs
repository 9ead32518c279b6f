using System.Runtime.CompilerServices;
using Okr.Storage;

namespace Okr.Conformance.Tests.Broken;

/// <summary>Checks against what it has read itself, and writes over whatever is there.</summary>
internal sealed class Trusting(Medium medium) : FaultyStore(medium)
{
    private readonly Dictionary<RecordKey, long> _loaded = [];

    public override async IAsyncEnumerable<StoredRecord> ReadAsync(WorkspaceId workspace, RecordQuery query, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var stored in Sound.ReadAsync(workspace, query, cancellationToken))
        {
            if (query == RecordQuery.All && workspace.Value.StartsWith("S-05", StringComparison.Ordinal))
            {
                _loaded[stored.Record.Key] = stored.Version;
            }

            yield return stored;
        }
    }

    public override async ValueTask<CommitReceipt> CommitAsync(WorkspaceId workspace, OkrCommit commit, CancellationToken cancellationToken = default)
    {
        var changes = new List<OkrChange>();
        foreach (var change in commit.Changes)
        {
            changes.Add(_loaded.TryGetValue(change.Key, out var loaded) && loaded == change.Expected ? Expecting(change, await VersionAsync(workspace, change.Key)) : change);
        }

        return await Sound.CommitAsync(workspace, commit with { Changes = changes }, cancellationToken);
    }
}
