using Okr.EntityFrameworkCore.Tables;

namespace Okr.EntityFrameworkCore.Sessions;

/// <summary>The two steps of a commit, each one way to the server. Each statement names the workspace.</summary>
internal static class WorkspaceWriting
{
    /// <summary>Locks the workspace until the transaction ends, takes the next number of its sequence, and then looks up what the commit has to be judged by.</summary>
    /// <remarks>The lock comes first: from there on nobody else writes to the workspace, so what the next statements see still holds when it is written. The
    /// first commit of a workspace makes its row.</remarks>
    public static async Task<LockedWorkspace> LockAsync(this StoreSession session, WorkspaceId workspace, OkrCommit commit, CancellationToken cancellationToken)
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

    /// <summary>Writes the changes and the row of history.</summary>
    public static Task WriteAsync(
        this StoreSession session, WorkspaceId workspace, long sequence, OkrCommit commit, string payload, CancellationToken cancellationToken) => session.Dialect.WriteAsync(
            session,
            new CommitRow { Workspace = workspace.Value, Sequence = sequence, CommitId = commit.Id?.Value, Payload = payload },
            commit.Changes,
            cancellationToken);
}
