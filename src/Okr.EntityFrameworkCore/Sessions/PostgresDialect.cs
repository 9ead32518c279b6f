using System.Data;
using System.Data.Common;
using Npgsql;
using NpgsqlTypes;

namespace Okr.EntityFrameworkCore.Sessions;

/// <summary>PostgreSQL: many writers, one at a time for each workspace, which the lock on its row sees to.</summary>
internal sealed class PostgresDialect : Dialect
{
    /// <summary>How many records one statement writes: enough that the way to the server does not count, and few enough that memory does not either.</summary>
    private const int Batch = 1_000;

    public static PostgresDialect Instance { get; } = new();

    public override async Task<WriteTransaction> BeginAsync(StoreSession session, CancellationToken cancellationToken) =>
        new PostgresTransaction(await session.Connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellationToken).ConfigureAwait(false));

    public override string Json(string parameter) => $"{parameter}::json";

    /// <summary><c>OFFSET 0</c> keeps the planner from reading the workspace once for all keys.</summary>
    public override string Find(DbCommand command, string records, IEnumerable<RecordKey> keys) =>
        $"""
        {AddKeys(command, keys)}
        CROSS JOIN LATERAL (SELECT * FROM {records} AS present WHERE present.workspace = @workspace AND present.kind = wanted.kind AND present.id = wanted.id OFFSET 0) AS found
        """;

    public override async Task RemoveAsync(StoreSession session, WorkspaceId workspace, IReadOnlyList<OkrChange.Remove> removals, CancellationToken cancellationToken)
    {
        if (removals.Count == 0)
        {
            return;
        }

        var command = session.Command("", ("@workspace", workspace.Value));
        await using var disposing = command.ConfigureAwait(false);
        var keys = AddKeys(command, removals.Select(removal => removal.Key));
        command.CommandText = $"DELETE FROM {session.Tables.RecordsName} AS found USING {keys} WHERE found.workspace = @workspace AND found.kind = wanted.kind AND found.id = wanted.id";
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Records that must be new, as those of an import, are copied in; the others are written over in one statement a thousand.</summary>
    public override async Task PutAsync(StoreSession session, WorkspaceId workspace, long version, IReadOnlyList<OkrChange.Put> puts, CancellationToken cancellationToken)
    {
        var made = puts.Where(put => put.Expected == OkrVersion.New).ToList();
        if (made.Count >= Batch && session.Connection is NpgsqlConnection connection)
        {
            await CopyAsync(connection, session.Tables.RecordsName, workspace, version, made, cancellationToken).ConfigureAwait(false);
            puts = [.. puts.Where(put => put.Expected != OkrVersion.New)];
        }

        foreach (var batch in puts.Chunk(Batch))
        {
            await UpsertAsync(session, workspace, version, batch, cancellationToken).ConfigureAwait(false);
        }
    }

    private static string AddKeys(DbCommand command, IEnumerable<RecordKey> keys)
    {
        var all = keys.ToList();
        StoreSession.Add(command, "@kinds", all.ConvertAll(key => (int)key.Kind).ToArray());
        StoreSession.Add(command, "@ids", all.ConvertAll(key => key.Id).ToArray());
        return "unnest(@kinds, @ids) AS wanted (kind, id)";
    }

    private static async Task UpsertAsync(StoreSession session, WorkspaceId workspace, long version, OkrChange.Put[] puts, CancellationToken cancellationToken)
    {
        var command = session.Command(
            $"""
            INSERT INTO {session.Tables.RecordsName} (workspace, kind, id, version, cycle, payload)
            SELECT @workspace, kind, id, @version, cycle, payload::json FROM unnest(@kinds, @ids, @cycles, @payloads) AS put (kind, id, cycle, payload)
            ON CONFLICT (workspace, kind, id) DO UPDATE SET version = excluded.version, cycle = excluded.cycle, payload = excluded.payload
            """,
            ("@workspace", workspace.Value),
            ("@version", version),
            ("@kinds", Array.ConvertAll(puts, put => (int)put.Key.Kind)),
            ("@ids", Array.ConvertAll(puts, put => put.Key.Id)),
            ("@cycles", Array.ConvertAll(puts, put => CycleOf(put.Record))),
            ("@payloads", Array.ConvertAll(puts, put => PayloadText.Of(put.Record))));
        await using var disposing = command.ConfigureAwait(false);
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    private static async Task CopyAsync(
        NpgsqlConnection connection, string table, WorkspaceId workspace, long version, List<OkrChange.Put> puts, CancellationToken cancellationToken)
    {
        var copy = await connection.BeginBinaryImportAsync(
            $"COPY {table} (workspace, kind, id, version, cycle, payload) FROM STDIN (FORMAT BINARY)", cancellationToken).ConfigureAwait(false);
        await using var disposing = copy.ConfigureAwait(false);
        foreach (var put in puts)
        {
            await copy.StartRowAsync(cancellationToken).ConfigureAwait(false);
            await copy.WriteAsync(workspace.Value, NpgsqlDbType.Text, cancellationToken).ConfigureAwait(false);
            await copy.WriteAsync((int)put.Key.Kind, NpgsqlDbType.Integer, cancellationToken).ConfigureAwait(false);
            await copy.WriteAsync(put.Key.Id, NpgsqlDbType.Text, cancellationToken).ConfigureAwait(false);
            await copy.WriteAsync(version, NpgsqlDbType.Bigint, cancellationToken).ConfigureAwait(false);
            await copy.WriteAsync(CycleOf(put.Record), NpgsqlDbType.Text, cancellationToken).ConfigureAwait(false);
            await copy.WriteAsync(PayloadText.Of(put.Record), NpgsqlDbType.Json, cancellationToken).ConfigureAwait(false);
        }

        await copy.CompleteAsync(cancellationToken).ConfigureAwait(false);
    }
}
