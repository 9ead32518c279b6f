using System.Buffers;
using System.Data.Common;
using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Okr.EntityFrameworkCore.Tables;

namespace Okr.EntityFrameworkCore.Sessions;

/// <summary>SQLite: one writer at a time on a file, and work in the calling thread.</summary>
internal sealed class SqliteDialect : Dialect
{
    public static SqliteDialect Instance { get; } = new();

    public override Task<WriteTransaction> BeginAsync(StoreSession session, CancellationToken cancellationToken)
    {
        var connection = (SqliteConnection)session.Connection;
        return SqliteTransactionLock.BeginAsync(connection.Handle!, session.Patience ?? TimeSpan.FromSeconds(connection.DefaultTimeout), cancellationToken);
    }

    public override string Json(string parameter) => parameter;

    public override string Find(DbCommand command, string records, IEnumerable<RecordKey> keys)
    {
        StoreSession.Add(command, "@keys", Spell(keys));
        return $"""
            (SELECT value ->> 0 AS kind, value ->> 1 AS id FROM json_each(@keys)) AS wanted
            CROSS JOIN {records} AS found ON found.workspace = @workspace AND found.kind = wanted.kind AND found.id = wanted.id
            """;
    }

    /// <summary>A statement for each record, prepared once: there is no way to the server that a list would save.</summary>
    public override async Task WriteAsync(StoreSession session, CommitRow row, IReadOnlyList<OkrChange> changes, CancellationToken cancellationToken)
    {
        await RemoveAsync(session, row, changes.OfType<OkrChange.Remove>(), cancellationToken).ConfigureAwait(false);
        await PutAsync(session, row, changes.OfType<OkrChange.Put>(), cancellationToken).ConfigureAwait(false);
        var command = session.Command(
            $"INSERT INTO {session.Tables.CommitsName} (workspace, sequence, commit_id, payload) VALUES (@workspace, @sequence, @commit, @payload)",
            ("@workspace", row.Workspace),
            ("@sequence", row.Sequence),
            ("@commit", row.CommitId),
            ("@payload", row.Payload));
        await using var disposing = command.ConfigureAwait(false);
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    private static async Task RemoveAsync(StoreSession session, CommitRow row, IEnumerable<OkrChange.Remove> removals, CancellationToken cancellationToken)
    {
        var command = session.Command($"DELETE FROM {session.Tables.RecordsName} WHERE workspace = @workspace AND kind = @kind AND id = @id", ("@workspace", row.Workspace));
        await using var disposing = command.ConfigureAwait(false);
        var kind = StoreSession.Add(command, "@kind", null);
        var id = StoreSession.Add(command, "@id", null);
        foreach (var removal in removals)
        {
            (kind.Value, id.Value) = ((int)removal.Key.Kind, removal.Key.Id);
            await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private static async Task PutAsync(StoreSession session, CommitRow row, IEnumerable<OkrChange.Put> puts, CancellationToken cancellationToken)
    {
        var command = session.Command(
            $"""
            INSERT INTO {session.Tables.RecordsName} (workspace, kind, id, version, cycle, payload) VALUES (@workspace, @kind, @id, @version, @cycle, @payload)
            ON CONFLICT (workspace, kind, id) DO UPDATE SET version = excluded.version, cycle = excluded.cycle, payload = excluded.payload
            """,
            ("@workspace", row.Workspace),
            ("@version", row.Sequence));
        await using var disposing = command.ConfigureAwait(false);
        var kind = StoreSession.Add(command, "@kind", null);
        var id = StoreSession.Add(command, "@id", null);
        var cycle = StoreSession.Add(command, "@cycle", null);
        var payload = StoreSession.Add(command, "@payload", null);
        foreach (var put in puts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            (kind.Value, id.Value, cycle.Value, payload.Value) = ((int)put.Key.Kind, put.Key.Id, (object?)CycleOf(put.Record) ?? DBNull.Value, PayloadText.Of(put.Record));
            await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private static string Spell(IEnumerable<RecordKey> keys)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartArray();
            foreach (var key in keys)
            {
                json.WriteStartArray();
                json.WriteNumberValue((int)key.Kind);
                json.WriteStringValue(key.Id);
                json.WriteEndArray();
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
