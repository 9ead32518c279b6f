using System.Collections.Immutable;

namespace Okr.Storage;

/// <summary>One workspace of an <see cref="InMemoryOkrStore"/> at one moment. Immutable, so a reader keeps its picture for as long as it likes.</summary>
internal sealed class InMemoryWorkspace
{
    private readonly ImmutableSortedSet<Row> _rows;
    private readonly ImmutableList<CommittedChanges> _commits;
    private readonly ImmutableDictionary<CommitId, CommittedChanges> _commitsById;

    private InMemoryWorkspace(ImmutableSortedSet<Row> rows, ImmutableList<CommittedChanges> commits, ImmutableDictionary<CommitId, CommittedChanges> commitsById) =>
        (_rows, _commits, _commitsById) = (rows, commits, commitsById);

    public static InMemoryWorkspace Empty { get; } = new(
        ImmutableSortedSet.Create<Row>(Comparer<Row>.Create((left, right) => left.Key.CompareTo(right.Key))), [], ImmutableDictionary<CommitId, CommittedChanges>.Empty);

    public CommittedChanges? Find(CommitId id) => _commitsById.GetValueOrDefault(id);

    /// <summary>The workspace after a commit that takes the next number: commit n stands at index n - 1.</summary>
    public InMemoryWorkspace With(OkrCommit commit, out long sequence)
    {
        ThrowOnConflicts(commit.Changes);
        sequence = _commits.Count + 1;
        var rows = _rows.ToBuilder();
        foreach (var change in commit.Changes)
        {
            rows.Remove(new Row(change.Key));
            if (change is OkrChange.Put put)
            {
                rows.Add(new Row(put.Key, new StoredRecord(put.Record, sequence)));
            }
        }

        var committed = new CommittedChanges(sequence, commit);
        return new InMemoryWorkspace(rows.ToImmutable(), _commits.Add(committed), commit.Id is { } id ? _commitsById.Add(id, committed) : _commitsById);
    }

    /// <summary>The workspace after a person is forgotten, in a commit that takes the next number and in all before it.</summary>
    public InMemoryWorkspace Without(ForgetRequest request, out long sequence)
    {
        ImmutableList<CommittedChanges> commits = [.. _commits.Select(committed => new CommittedChanges(committed.Sequence, request.Rewrite(committed.Commit)))];
        var commitsById = commits.Where(committed => committed.Commit.Id is not null).ToImmutableDictionary(committed => committed.Commit.Id!.Value);
        return new InMemoryWorkspace(_rows, commits, commitsById).With(request.ToCommit(_rows.Select(row => row.Stored)), out sequence);
    }

    public IEnumerable<StoredRecord> Read(RecordQuery query) =>
        query.Keys is { } keys ? Narrow(ReadKeys(keys, query.After), query with { Keys = null }) : Narrow(ReadFrom(query.After), query);

    public IEnumerable<CommittedChanges> ReadCommits(long after)
    {
        for (var i = after; i < _commits.Count; i++)
        {
            yield return _commits[(int)i];
        }
    }

    private static IEnumerable<StoredRecord> Narrow(IEnumerable<StoredRecord> records, RecordQuery query) => records.Where(stored => query.Selects(stored.Record));

    private IEnumerable<StoredRecord> ReadKeys(IReadOnlyList<RecordKey> keys, RecordKey? after)
    {
        foreach (var key in keys.Distinct().Order())
        {
            if ((after is null || key > after) && _rows.TryGetValue(new Row(key), out var row))
            {
                yield return row.Stored;
            }
        }
    }

    private IEnumerable<StoredRecord> ReadFrom(RecordKey? after)
    {
        var place = after is { } key ? _rows.IndexOf(new Row(key)) : ~0;
        for (var i = place < 0 ? ~place : place + 1; i < _rows.Count; i++)
        {
            yield return _rows[i].Stored;
        }
    }

    private void ThrowOnConflicts(IReadOnlyList<OkrChange> changes)
    {
        List<OkrConflict>? conflicts = null;
        foreach (var change in changes)
        {
            var actual = _rows.TryGetValue(new Row(change.Key), out var row) ? row.Stored.Version : OkrVersion.New;
            if (actual != change.Expected)
            {
                (conflicts ??= []).Add(new OkrConflict(change.Key, change.Expected, actual));
            }
        }

        if (conflicts is not null)
        {
            throw new OkrConflictException(conflicts);
        }
    }

    /// <summary>A stored record under its key, or a key alone to search with.</summary>
    private readonly record struct Row(RecordKey Key, StoredRecord Stored = default);
}
