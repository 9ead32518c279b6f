using System.Data.Common;
using System.Text;
using Npgsql;
using NpgsqlTypes;
using Okr.Json;

namespace Okr.Benchmarks.Naive;

/// <summary>What somebody would write by hand: the same rows of records and of history with nothing checked, by a prepared statement or <c>COPY</c>.</summary>
internal static class PlainRows
{
    public static string Json(OkrRecord record) => Encoding.UTF8.GetString(OkrRecordJson.Write(record));

    public static string? CycleOf(OkrRecord record) => (record as Objective)?.Cycle.Value;

    public static void Write(DbConnection connection, WorkspaceId workspace, OkrRecord[] part, long sequence)
    {
        using var transaction = connection.BeginTransaction();
        if (connection is NpgsqlConnection postgres)
        {
            Copy(postgres, workspace, part, sequence);
        }
        else
        {
            Insert(connection, transaction, workspace, part, sequence);
        }

        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = $"INSERT INTO okr_commits (workspace, sequence, payload) VALUES (@workspace, @sequence, @payload{(connection is NpgsqlConnection ? "::json" : "")})";
        Add(command, "@workspace", workspace.Value);
        Add(command, "@sequence", sequence);
        Add(command, "@payload", Encoding.UTF8.GetString(OkrCommitJson.Write(new OkrCommit { Changes = [.. part.Select(record => new OkrChange.Put(record))] })));
        command.ExecuteNonQuery();
        transaction.Commit();
    }

    public static List<OkrRecord> Read(DbConnection connection, WorkspaceId workspace)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT kind, payload FROM okr_records WHERE workspace = @workspace ORDER BY kind, id";
        Add(command, "@workspace", workspace.Value);
        using var rows = command.ExecuteReader();
        var records = new List<OkrRecord>();
        while (rows.Read())
        {
            records.Add(OkrRecordJson.Read((RecordKind)rows.GetInt32(0), rows.GetFieldValue<byte[]>(1)));
        }

        return records;
    }

    private static void Insert(DbConnection connection, DbTransaction transaction, WorkspaceId workspace, OkrRecord[] part, long sequence)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "INSERT INTO okr_records (workspace, kind, id, version, cycle, payload) VALUES (@workspace, @kind, @id, @version, @cycle, @payload)";
        Add(command, "@workspace", workspace.Value);
        Add(command, "@version", sequence);
        var (kind, id, cycle, payload) = (Add(command, "@kind", 0), Add(command, "@id", ""), Add(command, "@cycle", ""), Add(command, "@payload", ""));
        foreach (var record in part)
        {
            (kind.Value, id.Value, cycle.Value, payload.Value) = ((int)record.Key.Kind, record.Key.Id, (object?)CycleOf(record) ?? DBNull.Value, Json(record));
            command.ExecuteNonQuery();
        }
    }

    private static void Copy(NpgsqlConnection connection, WorkspaceId workspace, OkrRecord[] part, long sequence)
    {
        using var copy = connection.BeginBinaryImport("COPY okr_records (workspace, kind, id, version, cycle, payload) FROM STDIN (FORMAT BINARY)");
        foreach (var record in part)
        {
            copy.StartRow();
            copy.Write(workspace.Value, NpgsqlDbType.Text);
            copy.Write((int)record.Key.Kind, NpgsqlDbType.Integer);
            copy.Write(record.Key.Id, NpgsqlDbType.Text);
            copy.Write(sequence, NpgsqlDbType.Bigint);
            copy.Write(CycleOf(record), NpgsqlDbType.Text);
            copy.Write(Json(record), NpgsqlDbType.Json);
        }

        copy.Complete();
    }

    private static DbParameter Add(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
        return parameter;
    }
}
