using Okr;
using Okr.Json;
using Okr.Storage;

namespace Samples.JsonLinesStore;

/// <summary>What the lines of a file add up to: line n is commit n.</summary>
internal sealed class Workspace
{
    private readonly SortedDictionary<RecordKey, StoredRecord> _records = [];
    private readonly List<CommittedChanges> _commits = [];
    private readonly Dictionary<CommitId, CommittedChanges> _commitsById = [];

    /// <summary>Where the last whole line ends. What stands after it is half a commit that nobody was told of.</summary>
    public long Length { get; private set; }

    public long Next => _commits.Count + 1;

    public IEnumerable<StoredRecord> Records => _records.Values;

    public IEnumerable<CommittedChanges> CommitsAfter(long sequence) => sequence >= _commits.Count ? [] : _commits.Skip((int)sequence);

    public static Workspace Replay(ReadOnlySpan<byte> file)
    {
        var workspace = new Workspace();
        for (var end = file.IndexOf((byte)'\n'); end >= 0; end = file.IndexOf((byte)'\n'))
        {
            workspace.Apply(OkrCommitJson.Read(file[..end]));
            workspace.Length += end + 1;
            file = file[(end + 1)..];
        }

        return workspace;
    }

    /// <summary>The receipt of a commit with this id and these changes; null where the workspace does not know the id.</summary>
    public CommitReceipt? FindReceipt(OkrCommit commit)
    {
        if (commit.Id is not { } id || !_commitsById.TryGetValue(id, out var first))
        {
            return null;
        }

        return first.Commit.Changes.Equals(commit.Changes)
            ? new CommitReceipt(first.Sequence, isRepeated: true)
            : throw new OkrCommitReusedException(id, first.Sequence);
    }

    public void ThrowOnConflicts(OkrCommit commit)
    {
        var conflicts = commit.Changes
            .Select(change => new OkrConflict(change.Key, change.Expected, _records.TryGetValue(change.Key, out var stored) ? stored.Version : OkrVersion.New))
            .Where(conflict => conflict.Expected != conflict.Actual)
            .ToList();
        if (conflicts.Count > 0)
        {
            throw new OkrConflictException(conflicts);
        }
    }

    private void Apply(OkrCommit commit)
    {
        var committed = new CommittedChanges(Next, commit);
        foreach (var change in commit.Changes)
        {
            _records.Remove(change.Key);
            if (change is OkrChange.Put put)
            {
                _records.Add(put.Key, new StoredRecord(put.Record, committed.Sequence));
            }
        }

        _commits.Add(committed);
        if (commit.Id is { } id)
        {
            _commitsById.Add(id, committed);
        }
    }
}
