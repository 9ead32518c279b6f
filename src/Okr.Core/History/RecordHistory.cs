using Ardalis.GuardClauses;
using Okr.Storage;

namespace Okr.History;

/// <summary>The history of a record, read from the commits of a change feed: who changed the target, when, from what to what.</summary>
/// <remarks>
/// Give the whole feed, in order: what a commit changed is told by what came before. A feed from which a person was forgotten tells the same history without
/// that person. Who may see a history is for the caller to ask: it tells what the record says, and said. Pure; linear in the changes of the feed.
/// </remarks>
public static class RecordHistory
{
    /// <summary>The history of a record, oldest first; commits that wrote it unchanged are left out.</summary>
    /// <param name="commits">The feed from its beginning.</param>
    /// <param name="record">The record.</param>
    /// <exception cref="ArgumentNullException">The feed is null.</exception>
    public static IReadOnlyList<HistoryEntry> Of(IEnumerable<CommittedChanges> commits, RecordKey record) =>
        Trace(commits, key => key == record, _ => true, (before, after) => RecordDiff.Of(before, after));

    /// <summary>The history of a key result, oldest first: how its objective changed it, and what was reported on it, corrected and withdrawn.</summary>
    /// <param name="commits">The feed from its beginning.</param>
    /// <param name="keyResult">The key result.</param>
    /// <exception cref="ArgumentNullException">The feed is null.</exception>
    public static IReadOnlyList<HistoryEntry> Of(IEnumerable<CommittedChanges> commits, KeyResultId keyResult) => Trace(
        commits,
        key => key.Kind is RecordKind.Objective or RecordKind.CheckIn,
        record => record is CheckIn checkIn ? checkIn.KeyResult == keyResult : Find(record, keyResult) is not null,
        (before, after) => (before ?? after) is CheckIn
            ? RecordDiff.Of(before, after)
            : RecordDiff.Of(OkrTarget.Of(keyResult), Find(before, keyResult), Find(after, keyResult)));

    /// <summary>The workspace that the commits lead to, with the version of each record. Equal to what the store holds.</summary>
    /// <param name="commits">The feed from its beginning, up to any commit: so this is also the workspace as it was.</param>
    /// <exception cref="ArgumentNullException">The feed is null.</exception>
    public static OkrDocument Replay(IEnumerable<CommittedChanges> commits)
    {
        var records = new Dictionary<RecordKey, StoredRecord>();
        foreach (var commit in Guard.Against.Null(commits))
        {
            foreach (var change in commit.Commit.Changes)
            {
                if (change is OkrChange.Put put)
                {
                    records[put.Key] = new StoredRecord(put.Record, commit.Sequence);
                }
                else
                {
                    records.Remove(change.Key);
                }
            }
        }

        return OkrDocument.FromStore(records.Values);
    }

    private static List<HistoryEntry> Trace(
        IEnumerable<CommittedChanges> commits, Func<RecordKey, bool> isMeant, Func<OkrRecord, bool> isAbout, Func<OkrRecord?, OkrRecord?, IReadOnlyList<FieldChange>> changes)
    {
        var (entries, last) = (new List<HistoryEntry>(), new Dictionary<RecordKey, OkrRecord>());
        foreach (var commit in Guard.Against.Null(commits))
        {
            foreach (var change in commit.Commit.Changes.Where(change => isMeant(change.Key)))
            {
                var before = last.GetValueOrDefault(change.Key);
                var after = (change as OkrChange.Put)?.Record;
                var isMeantAfter = after is not null && isAbout(after);
                if ((before is not null || isMeantAfter) && changes(before, after) is { Count: > 0 } told)
                {
                    entries.Add(Entry(commit, change.Key, before, after, told));
                }

                if (isMeantAfter)
                {
                    last[change.Key] = after!;
                }
                else
                {
                    last.Remove(change.Key);
                }
            }
        }

        return entries;
    }

    private static HistoryEntry Entry(CommittedChanges commit, RecordKey key, OkrRecord? before, OkrRecord? after, IReadOnlyList<FieldChange> told) => new()
    {
        Sequence = commit.Sequence,
        At = commit.Commit.At,
        By = commit.Commit.By,
        Reason = commit.Commit.Reason,
        Record = key,
        Kind = before is null ? HistoryKind.Created : after is null ? HistoryKind.Removed : HistoryKind.Changed,
        Changes = told,
        Before = before,
        After = after,
    };

    private static KeyResult? Find(OkrRecord? record, KeyResultId id) => (record as Objective)?.KeyResults.FirstOrDefault(keyResult => keyResult.Id == id);
}
