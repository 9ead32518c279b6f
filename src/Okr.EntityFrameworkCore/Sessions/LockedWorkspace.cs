using System.Data.Common;
using Okr.Storage;

namespace Okr.EntityFrameworkCore.Sessions;

/// <summary>What a commit is judged by, as it is while the call holds the workspace's lock.</summary>
internal sealed class LockedWorkspace
{
    private readonly Dictionary<RecordKey, long> _versions = [];
    private CommittedChanges? _sameId;

    private LockedWorkspace(long sequence) => Sequence = sequence;

    /// <summary>The number that the commit takes.</summary>
    public long Sequence { get; }

    /// <summary>Takes the answers to the number, to the commit's id where it has one, and to its keys where it has changes.</summary>
    public static async Task<LockedWorkspace> ReadAsync(DbDataReader rows, OkrCommit commit, CancellationToken cancellationToken)
    {
        await rows.ReadAsync(cancellationToken).ConfigureAwait(false);
        var workspace = new LockedWorkspace(rows.GetInt64(0));
        if (commit.Id is not null && await rows.NextResultAsync(cancellationToken).ConfigureAwait(false) && await rows.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            workspace._sameId = StoreRows.Commit(rows);
        }

        if (commit.Changes.Count > 0)
        {
            await rows.NextResultAsync(cancellationToken).ConfigureAwait(false);
            while (await rows.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                workspace._versions.Add(new RecordKey((RecordKind)rows.GetInt32(0), rows.GetString(1)), rows.GetInt64(2));
            }
        }

        return workspace;
    }

    /// <summary>The receipt of a commit with this id and these changes; null where the workspace does not know the id.</summary>
    public CommitReceipt? FindReceipt(OkrCommit commit)
    {
        if (_sameId is not { } first)
        {
            return null;
        }

        return first.Commit.Changes.Equals(commit.Changes)
            ? new CommitReceipt(first.Sequence, isRepeated: true)
            : throw new OkrCommitReusedException(first.Commit.Id!.Value, first.Sequence);
    }

    public void ThrowOnConflicts(IReadOnlyList<OkrChange> changes)
    {
        List<OkrConflict>? conflicts = null;
        foreach (var change in changes)
        {
            var actual = _versions.GetValueOrDefault(change.Key, OkrVersion.New);
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
}
