using Okr.Storage;

namespace Okr.Conformance.Tests.Broken;

/// <summary>Remembers the version that a record had in its first life, and shows it again in the next.</summary>
internal sealed class Reborn(Medium medium) : FaultyStore(medium)
{
    public override async ValueTask<CommitReceipt> CommitAsync(WorkspaceId workspace, OkrCommit commit, CancellationToken cancellationToken = default)
    {
        var inner = commit.Changes.Select(change => Medium.Notes.TryGetValue((workspace, change.Key), out var life) && ((long First, long Now))life is var (first, now) && first == change.Expected && now > 0
            ? Expecting(change, now) : change).ToList();
        var receipt = await Sound.CommitAsync(workspace, commit with { Changes = inner }, cancellationToken);
        foreach (var change in inner)
        {
            var shown = Medium.Notes.TryGetValue((workspace, change.Key), out var life) ? ((long First, long Now))life : (First: change.Expected, Now: 0);
            if (change is OkrChange.Remove { Expected: > 0 })
            {
                Medium.Notes[(workspace, change.Key)] = (shown.First, 0L);
            }
            else if (shown.First > 0 && shown.Now == 0 && change is OkrChange.Put { Expected: OkrVersion.New })
            {
                Medium.Notes[(workspace, change.Key)] = (shown.First, receipt.Sequence);
            }
        }

        return receipt;
    }

    protected override StoredRecord Read(WorkspaceId workspace, StoredRecord stored) =>
        Medium.Notes.TryGetValue((workspace, stored.Record.Key), out var life) && ((long First, long Now))life is var (first, now) && now == stored.Version ? new(stored.Record, first) : stored;
}
