using Okr.Storage;

namespace Okr.Conformance.Tests.Broken;

/// <summary>A store that forgets in a way of its own.</summary>
internal sealed class ForgettingStore(Medium medium, Forgetting forget) : FaultyStore(medium), IOkrForgetting
{
    public new InMemoryOkrStore Sound => base.Sound;

    public System.Collections.Concurrent.ConcurrentDictionary<object, object> Notes => Medium.Notes;

    public ValueTask<CommitReceipt> ForgetAsync(WorkspaceId workspace, ForgetRequest request, CancellationToken cancellationToken = default) => forget(this, workspace, request, cancellationToken);

    public override ValueTask<CommitReceipt> CommitAsync(WorkspaceId workspace, OkrCommit commit, CancellationToken cancellationToken = default) =>
        Notes.ContainsKey((workspace, "no ids")) ? base.CommitAsync(workspace, commit with { Id = null }, cancellationToken)
        : Notes.TryGetValue((workspace, "excused"), out var versions) ? ExcuseAsync(workspace, commit, (Dictionary<RecordKey, long>)versions, cancellationToken)
        : base.CommitAsync(workspace, commit, cancellationToken);

    public async Task<List<StoredRecord>> RecordsAsync(WorkspaceId workspace)
    {
        var records = new List<StoredRecord>();
        await foreach (var stored in Sound.ReadAsync(workspace, RecordQuery.All))
        {
            records.Add(stored);
        }

        return records;
    }

    /// <summary>Writes records over whatever is there.</summary>
    public async Task PutBackAsync(WorkspaceId workspace, IEnumerable<OkrRecord> records)
    {
        foreach (var record in records)
        {
            await Sound.CommitAsync(workspace, [new OkrChange.Put(record, await VersionAsync(workspace, record.Key))]);
        }
    }

    private async ValueTask<CommitReceipt> ExcuseAsync(WorkspaceId workspace, OkrCommit commit, Dictionary<RecordKey, long> versions, CancellationToken cancellationToken)
    {
        var changes = new List<OkrChange>();
        foreach (var change in commit.Changes)
        {
            var isExcused = workspace.Value.StartsWith("S-1606", StringComparison.Ordinal) && versions.TryGetValue(change.Key, out var before) && before == change.Expected;
            changes.Add(isExcused ? Expecting(change, await VersionAsync(workspace, change.Key)) : change);
        }

        return await base.CommitAsync(workspace, commit with { Changes = changes }, cancellationToken);
    }
}
