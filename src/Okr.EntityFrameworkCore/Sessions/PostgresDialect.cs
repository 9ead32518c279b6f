using System.Data;
using System.Data.Common;
using Npgsql;
using NpgsqlTypes;
using Okr.EntityFrameworkCore.Tables;

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

    /// <summary>One way to the server for all of it. Records that must be new, as those of an import, are copied in before, and others go by the thousand.</summary>
    public override async Task WriteAsync(StoreSession session, CommitRow row, IReadOnlyList<OkrChange> changes, CancellationToken cancellationToken)
    {
        var puts = changes.OfType<OkrChange.Put>().ToList();
        if (session.Connection is NpgsqlConnection connection && puts.Count(put => put.Expected == OkrVersion.New) >= Batch)
        {
            await CopyAsync(connection, session.Tables.RecordsName, row, puts.Where(put => put.Expected == OkrVersion.New), cancellationToken).ConfigureAwait(false);
            puts.RemoveAll(put => put.Expected == OkrVersion.New);
        }

        for (; puts.Count > Batch; puts.RemoveRange(0, Batch))
        {
            await RunAsync(session, row, command => Put(command, session.Tables, puts[..Batch]), cancellationToken).ConfigureAwait(false);
        }

        await RunAsync(
            session,
            row,
            command => Remove(command, session.Tables, [.. changes.OfType<OkrChange.Remove>()]) + Put(command, session.Tables, puts) + Tell(command, session.Tables, row),
            cancellationToken).ConfigureAwait(false);
    }

    private static async Task RunAsync(StoreSession session, CommitRow row, Func<DbCommand, string> sql, CancellationToken cancellationToken)
    {
        var command = session.Command("", ("@workspace", row.Workspace), ("@sequence", row.Sequence));
        await using var disposing = command.ConfigureAwait(false);
        command.CommandText = sql(command);
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    private static string Remove(DbCommand command, OkrTables tables, List<OkrChange.Remove> removals) => removals.Count == 0 ? "" :
        $"""
        DELETE FROM {tables.RecordsName} AS found USING {AddKeys(command, removals.Select(removal => removal.Key))}
        WHERE found.workspace = @workspace AND found.kind = wanted.kind AND found.id = wanted.id;
        """;

    private static string Put(DbCommand command, OkrTables tables, List<OkrChange.Put> puts)
    {
        if (puts.Count == 0)
        {
            return "";
        }

        StoreSession.Add(command, "@putKinds", puts.ConvertAll(put => (int)put.Key.Kind).ToArray());
        StoreSession.Add(command, "@putIds", puts.ConvertAll(put => put.Key.Id).ToArray());
        StoreSession.Add(command, "@cycles", puts.ConvertAll(put => CycleOf(put.Record)).ToArray());
        StoreSession.Add(command, "@payloads", puts.ConvertAll(put => PayloadText.Of(put.Record)).ToArray());
        return $"""
            INSERT INTO {tables.RecordsName} (workspace, kind, id, version, cycle, payload)
            SELECT @workspace, kind, id, @sequence, cycle, payload::json FROM unnest(@putKinds, @putIds, @cycles, @payloads) AS put (kind, id, cycle, payload)
            ON CONFLICT (workspace, kind, id) DO UPDATE SET version = excluded.version, cycle = excluded.cycle, payload = excluded.payload;
            """;
    }

    private static string Tell(DbCommand command, OkrTables tables, CommitRow row)
    {
        StoreSession.Add(command, "@commit", row.CommitId);
        StoreSession.Add(command, "@payload", row.Payload);
        return $"INSERT INTO {tables.CommitsName} (workspace, sequence, commit_id, payload) VALUES (@workspace, @sequence, @commit, @payload::json);";
    }

    private static string AddKeys(DbCommand command, IEnumerable<RecordKey> keys)
    {
        var all = keys.ToList();
        StoreSession.Add(command, "@kinds", all.ConvertAll(key => (int)key.Kind).ToArray());
        StoreSession.Add(command, "@ids", all.ConvertAll(key => key.Id).ToArray());
        return "unnest(@kinds, @ids) AS wanted (kind, id)";
    }

    private static async Task CopyAsync(
        NpgsqlConnection connection, string table, CommitRow row, IEnumerable<OkrChange.Put> puts, CancellationToken cancellationToken)
    {
        var copy = await connection.BeginBinaryImportAsync(
            $"COPY {table} (workspace, kind, id, version, cycle, payload) FROM STDIN (FORMAT BINARY)", cancellationToken).ConfigureAwait(false);
        await using var disposing = copy.ConfigureAwait(false);
        foreach (var put in puts)
        {
            await copy.StartRowAsync(cancellationToken).ConfigureAwait(false);
            await copy.WriteAsync(row.Workspace, NpgsqlDbType.Text, cancellationToken).ConfigureAwait(false);
            await copy.WriteAsync((int)put.Key.Kind, NpgsqlDbType.Integer, cancellationToken).ConfigureAwait(false);
            await copy.WriteAsync(put.Key.Id, NpgsqlDbType.Text, cancellationToken).ConfigureAwait(false);
            await copy.WriteAsync(row.Sequence, NpgsqlDbType.Bigint, cancellationToken).ConfigureAwait(false);
            await copy.WriteAsync(CycleOf(put.Record), NpgsqlDbType.Text, cancellationToken).ConfigureAwait(false);
            await copy.WriteAsync(PayloadText.Of(put.Record), NpgsqlDbType.Json, cancellationToken).ConfigureAwait(false);
        }

        await copy.CompleteAsync(cancellationToken).ConfigureAwait(false);
    }
}
