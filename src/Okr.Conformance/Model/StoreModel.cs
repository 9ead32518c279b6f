using Okr.Storage;

namespace Okr.Conformance.Model;

/// <summary>What a store has to be like, as a dictionary and a list: slow, and plainly right.</summary>
internal sealed class StoreModel
{
    private readonly Dictionary<RecordKey, StoredRecord> _records = [];
    private readonly Dictionary<RecordKey, long> _former = [];
    private readonly List<CommittedChanges> _commits = [];

    public IEnumerable<StoredRecord> Records => _records.Values;

    public IReadOnlyList<CommittedChanges> Commits => _commits;

    public OkrCommit Resolve(ModelStep step) => new()
    {
        Id = step.CommitName is null ? null : new CommitId(step.CommitName),
        Changes = [.. step.Changes.Select(change => change.IsRemoval ? (OkrChange)new OkrChange.Remove(change.Key, Expected(change)) : new OkrChange.Put(change.Record, Expected(change)))],
    };

    public CommittedChanges? Find(CommitId? id) => id is null ? null : _commits.Find(committed => committed.Commit.Id == id);

    public IReadOnlyList<OkrConflict> Conflicts(OkrCommit commit) =>
        [.. commit.Changes.Where(change => change.Expected != Version(change.Key)).Select(change => new OkrConflict(change.Key, change.Expected, Version(change.Key))).OrderBy(conflict => conflict.Key)];

    public void Apply(OkrCommit commit, long sequence)
    {
        foreach (var change in commit.Changes)
        {
            if (_records.Remove(change.Key, out var old))
            {
                _former[change.Key] = old.Version;
            }

            if (change is OkrChange.Put put)
            {
                _records[put.Key] = new StoredRecord(put.Record, sequence);
            }
        }

        _commits.Add(new CommittedChanges(sequence, commit));
    }

    private long Version(RecordKey key) => _records.TryGetValue(key, out var stored) ? stored.Version : OkrVersion.New;

    private long Expected(PlannedChange change) => change.Expectation switch
    {
        Expectation.Absent => OkrVersion.New,
        Expectation.Former => _former.TryGetValue(change.Key, out var former) ? former : Version(change.Key),
        Expectation.Future => (_commits.Count == 0 ? 0 : _commits[^1].Sequence) + 1_000,
        _ => Version(change.Key),
    };
}
