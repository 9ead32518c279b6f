using System.Data;
using System.Data.Common;
using System.Text;
using Npgsql;
using Okr.Json;

namespace Okr.EntityFrameworkCore.Throughput;

/// <summary>What somebody would write by hand for the same: the same lock, the same check of versions, the same rows of records and history.</summary>
/// <remarks>At its best: it keeps its connection, and its statements are prepared once. A retry it would hear of by the unique index, and it looks for none.</remarks>
internal sealed class PlainCommitter : Committer
{
    private readonly DbConnection _connection;
    private readonly DbCommand _lock;
    private readonly DbCommand _update;
    private readonly DbCommand _insert;
    private readonly DbCommand _tell;

    private PlainCommitter(DbConnection connection, string workspace, string name)
        : base(name)
    {
        _connection = connection;
        var json = connection is NpgsqlConnection ? "@payload::json" : "@payload";
        _lock = Prepare("INSERT INTO okr_workspaces AS present (workspace, sequence) VALUES (@workspace, 1) ON CONFLICT (workspace) DO UPDATE SET sequence = present.sequence + 1 RETURNING sequence");
        _update = Prepare(
            $"UPDATE okr_records SET version = @sequence, cycle = @cycle, payload = {json} WHERE workspace = @workspace AND kind = @kind AND id = @id AND version = @expected",
            ("@sequence", DbType.Int64), ("@cycle", DbType.String), ("@payload", DbType.String), ("@kind", DbType.Int32), ("@id", DbType.String), ("@expected", DbType.Int64));
        _insert = Prepare(
            $"INSERT INTO okr_records (workspace, kind, id, version, cycle, payload) VALUES (@workspace, @kind, @id, @sequence, @cycle, {json}) ON CONFLICT DO NOTHING",
            ("@sequence", DbType.Int64), ("@cycle", DbType.String), ("@payload", DbType.String), ("@kind", DbType.Int32), ("@id", DbType.String));
        _tell = Prepare(
            $"INSERT INTO okr_commits (workspace, sequence, commit_id, payload) VALUES (@workspace, @sequence, @commit, {json})",
            ("@sequence", DbType.Int64), ("@commit", DbType.String), ("@payload", DbType.String));

        DbCommand Prepare(string sql, params (string Name, DbType Type)[] parameters)
        {
            var command = connection.CreateCommand();
            command.CommandText = sql;
            foreach (var (parameterName, type) in (IEnumerable<(string, DbType)>)[("@workspace", DbType.String), .. parameters])
            {
                var parameter = command.CreateParameter();
                (parameter.ParameterName, parameter.DbType, parameter.Size) = (parameterName, type, -1);
                parameter.Value = parameterName == "@workspace" ? workspace : DBNull.Value;
                command.Parameters.Add(parameter);
            }

            command.Prepare();
            return command;
        }
    }

    public static async Task<PlainCommitter> OpenAsync(DbConnection connection, string workspace, string name)
    {
        await connection.OpenAsync();
        return new PlainCommitter(connection, workspace, name);
    }

    public override async ValueTask DisposeAsync()
    {
        await _connection.DisposeAsync();
        await base.DisposeAsync();
    }

    protected override async Task<long> CommitAsync(OkrCommit commit)
    {
        await using var transaction = await _connection.BeginTransactionAsync(IsolationLevel.ReadCommitted);
        _lock.Transaction = transaction;
        var sequence = (long)(await _lock.ExecuteScalarAsync())!;
        foreach (var put in commit.Changes.Cast<OkrChange.Put>())
        {
            var command = put.Expected == OkrVersion.New ? _insert : _update;
            Fill(command, ("@sequence", sequence), ("@kind", (int)put.Key.Kind), ("@id", put.Key.Id), ("@cycle", (put.Record as Objective)?.Cycle.Value), ("@payload", Encoding.UTF8.GetString(OkrRecordJson.Write(put.Record))));
            if (put.Expected != OkrVersion.New)
            {
                Fill(command, ("@expected", put.Expected));
            }

            Assert.Equal(1, await RunAsync(command));
        }

        Fill(_tell, ("@sequence", sequence), ("@commit", commit.Id?.Value), ("@payload", Encoding.UTF8.GetString(OkrCommitJson.Write(commit))));
        await RunAsync(_tell);
        await transaction.CommitAsync();
        return sequence;

        Task<int> RunAsync(DbCommand command)
        {
            command.Transaction = transaction;
            return command.ExecuteNonQueryAsync();
        }
    }

    private static void Fill(DbCommand command, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        foreach (var (name, value) in values)
        {
            command.Parameters[name].Value = value ?? DBNull.Value;
        }
    }
}
