using Okr.EntityFrameworkCore.Tables;
using Okr.Storage;

namespace Okr.EntityFrameworkCore.Sessions;

/// <summary>What is written to a workspace. Each statement names it.</summary>
internal static class WorkspaceWriting
{
    /// <summary>Judges a commit and writes it: two ways to the server.</summary>
    public static async Task<CommitReceipt> CommitAsync(this StoreSession session, WorkspaceId workspace, OkrCommit commit, string payload, CancellationToken cancellationToken)
    {
        var now = await session.LockAsync(workspace, commit, cancellationToken).ConfigureAwait(false);
        if (now.FindReceipt(commit) is { } receipt)
        {
            return receipt;
        }

        now.ThrowOnConflicts(commit.Changes);
        await session.WriteAsync(workspace, now.Sequence, commit, payload, cancellationToken).ConfigureAwait(false);
        return new CommitReceipt(now.Sequence, isRepeated: false);
    }

    /// <summary>Writes the records without the person, and then each commit that named them. It reads everything, and keeps in memory only what it writes together.</summary>
    public static async Task<CommitReceipt> ForgetAsync(this StoreSession session, WorkspaceId workspace, ForgetRequest request, CancellationToken cancellationToken)
    {
        var now = await session.LockAsync(workspace, new OkrCommit(), cancellationToken).ConfigureAwait(false);
        var named = await session.SelectRecords(workspace, RecordQuery.All).PickAsync(StoreRows.Record, stored => !request.Rewrite(stored.Record).Equals(stored.Record), stored => stored, cancellationToken).ConfigureAwait(false);
        var commit = request.ToCommit(named);
        await session.WriteAsync(workspace, now.Sequence, commit, PayloadText.Of(commit), cancellationToken).ConfigureAwait(false);

        var told = await session.SelectCommits(workspace, after: 0).PickAsync(StoreRows.Commit, committed => !request.Rewrite(committed.Commit).Equals(committed.Commit), committed => committed.Sequence, cancellationToken).ConfigureAwait(false);
        foreach (var sequence in told)
        {
            var before = await session.SelectCommit(workspace, sequence).PickAsync(StoreRows.Commit, _ => true, committed => committed.Commit, cancellationToken).ConfigureAwait(false);
            await session.RewriteAsync(workspace, sequence, PayloadText.Of(request.Rewrite(before[0])), cancellationToken).ConfigureAwait(false);
        }

        return new CommitReceipt(now.Sequence, isRepeated: false);
    }

    /// <summary>Locks the workspace until the transaction ends, takes the next number of its sequence, and then looks up what the commit has to be judged by.</summary>
    /// <remarks>The lock comes first: from there on nobody else writes to the workspace, so what the next statements see still holds when it is written. The
    /// first commit of a workspace makes its row.</remarks>
    private static async Task<LockedWorkspace> LockAsync(this StoreSession session, WorkspaceId workspace, OkrCommit commit, CancellationToken cancellationToken)
    {
        var command = session.Command("", ("@workspace", workspace.Value));
        await using var disposing = command.ConfigureAwait(false);
        command.CommandText =
            $"""
            INSERT INTO {session.Tables.WorkspacesName} AS present (workspace, sequence) VALUES (@workspace, 1)
            ON CONFLICT (workspace) DO UPDATE SET sequence = present.sequence + 1
            RETURNING sequence;
            """;
        if (commit.Id is { } id)
        {
            StoreSession.Add(command, "@commit", id.Value);
            command.CommandText += $"SELECT sequence, payload FROM {session.Tables.CommitsName} WHERE workspace = @workspace AND commit_id = @commit;";
        }

        if (commit.Changes.Count > 0)
        {
            command.CommandText += $"SELECT found.kind, found.id, found.version FROM {session.Dialect.Find(command, session.Tables.RecordsName, commit.Changes.Select(change => change.Key))};";
        }

        var rows = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await using var closing = rows.ConfigureAwait(false);
        return await LockedWorkspace.ReadAsync(rows, commit, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Puts another text in the place of a commit of the history.</summary>
    private static async Task RewriteAsync(this StoreSession session, WorkspaceId workspace, long sequence, string payload, CancellationToken cancellationToken)
    {
        var command = session.Command(
            $"UPDATE {session.Tables.CommitsName} SET payload = {session.Dialect.Json("@payload")} WHERE workspace = @workspace AND sequence = @sequence",
            ("@workspace", workspace.Value),
            ("@sequence", sequence),
            ("@payload", payload));
        await using var disposing = command.ConfigureAwait(false);
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    private static Task WriteAsync(this StoreSession session, WorkspaceId workspace, long sequence, OkrCommit commit, string payload, CancellationToken cancellationToken) =>
        session.Dialect.WriteAsync(
            session,
            new CommitRow { Workspace = workspace.Value, Sequence = sequence, CommitId = commit.Id?.Value, Payload = payload },
            commit.Changes,
            cancellationToken);
}
