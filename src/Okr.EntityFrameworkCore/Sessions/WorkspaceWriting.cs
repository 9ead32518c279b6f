using Okr.Storage;

namespace Okr.EntityFrameworkCore.Sessions;

/// <summary>The steps of a commit. Each statement names the workspace.</summary>
internal static class WorkspaceWriting
{
    /// <summary>Locks the workspace until the transaction ends, and takes the next number of its sequence. The first commit makes the row.</summary>
    public static async Task<long> TakeSequenceAsync(this StoreSession session, WorkspaceId workspace, CancellationToken cancellationToken)
    {
        var command = session.Command(
            $"""
            INSERT INTO {session.Tables.WorkspacesName} AS present (workspace, sequence) VALUES (@workspace, 1)
            ON CONFLICT (workspace) DO UPDATE SET sequence = present.sequence + 1
            RETURNING sequence
            """,
            ("@workspace", workspace.Value));
        await using var disposing = command.ConfigureAwait(false);
        return (long)(await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false))!;
    }

    /// <summary>The receipt of a commit with this id and these changes; null where the workspace does not know the id.</summary>
    public static async Task<CommitReceipt?> FindReceiptAsync(this StoreSession session, WorkspaceId workspace, OkrCommit commit, CancellationToken cancellationToken)
    {
        if (commit.Id is not { } id)
        {
            return null;
        }

        var command = session.Command(
            $"SELECT sequence, payload FROM {session.Tables.CommitsName} WHERE workspace = @workspace AND commit_id = @id", ("@workspace", workspace.Value), ("@id", id.Value));
        await using var disposing = command.ConfigureAwait(false);
        var rows = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await using var closing = rows.ConfigureAwait(false);
        if (!await rows.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            return null;
        }

        var first = StoreRows.Commit(rows);
        return first.Commit.Changes.Equals(commit.Changes)
            ? new CommitReceipt(first.Sequence, isRepeated: true)
            : throw new OkrCommitReusedException(id, first.Sequence);
    }

    public static async Task ThrowOnConflictsAsync(this StoreSession session, WorkspaceId workspace, IReadOnlyList<OkrChange> changes, CancellationToken cancellationToken)
    {
        var versions = await session.VersionsAsync(workspace, changes, cancellationToken).ConfigureAwait(false);
        List<OkrConflict>? conflicts = null;
        foreach (var change in changes)
        {
            var actual = versions.GetValueOrDefault(change.Key, OkrVersion.New);
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

    public static async Task WriteAsync(
        this StoreSession session, WorkspaceId workspace, long sequence, OkrCommit commit, string payload, CancellationToken cancellationToken)
    {
        await session.Dialect.RemoveAsync(session, workspace, [.. commit.Changes.OfType<OkrChange.Remove>()], cancellationToken).ConfigureAwait(false);
        await session.Dialect.PutAsync(session, workspace, sequence, [.. commit.Changes.OfType<OkrChange.Put>()], cancellationToken).ConfigureAwait(false);
        var command = session.Command(
            $"INSERT INTO {session.Tables.CommitsName} (workspace, sequence, commit_id, payload) VALUES (@workspace, @sequence, @id, {session.Dialect.Json("@payload")})",
            ("@workspace", workspace.Value),
            ("@sequence", sequence),
            ("@id", commit.Id?.Value),
            ("@payload", payload));
        await using var disposing = command.ConfigureAwait(false);
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    private static async Task<Dictionary<RecordKey, long>> VersionsAsync(
        this StoreSession session, WorkspaceId workspace, IReadOnlyList<OkrChange> changes, CancellationToken cancellationToken)
    {
        var versions = new Dictionary<RecordKey, long>();
        if (changes.Count == 0)
        {
            return versions;
        }

        var command = session.Command("", ("@workspace", workspace.Value));
        await using var disposing = command.ConfigureAwait(false);
        var found = session.Dialect.Find(command, session.Tables.RecordsName, changes.Select(change => change.Key));
        command.CommandText = $"SELECT found.kind, found.id, found.version FROM {found}";
        var rows = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await using var closing = rows.ConfigureAwait(false);
        while (await rows.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            versions.Add(new RecordKey((RecordKind)rows.GetInt32(0), rows.GetString(1)), rows.GetInt64(2));
        }

        return versions;
    }
}
