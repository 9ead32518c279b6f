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

    public override string AddKeys(DbCommand command, IEnumerable<RecordKey> keys)
    {
        var all = keys.ToList();
        StoreSession.Add(command, "@kinds", all.ConvertAll(key => (int)key.Kind).ToArray());
        StoreSession.Add(command, "@ids", all.ConvertAll(key => key.Id).ToArray());
        return "SELECT * FROM unnest(@kinds, @ids)";
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
