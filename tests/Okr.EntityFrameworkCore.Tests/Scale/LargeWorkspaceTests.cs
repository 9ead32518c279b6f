using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using NpgsqlTypes;
using Okr.EntityFrameworkCore.Databases;
using Okr.Json;
using Okr.Storage;
using Xunit.Abstractions;

namespace Okr.EntityFrameworkCore.Scale;

/// <summary>A large plan goes in and comes back equal, in memory that does not grow with it, beside the plain way of the database. <c>OKR_OBJECTIVES=600000</c> is the yardstick.</summary>
public sealed class LargeWorkspaceTests(ITestOutputHelper output)
{
    private const int PerCommit = 2_000;
    private const long Bound = 400L << 20;

    private static readonly int Objectives = Setting.Of("OKR_OBJECTIVES", 6000);

    [Theory]
    [MemberData(nameof(BothDatabases.Present), MemberType = typeof(BothDatabases))]
    public async Task A_large_plan_is_imported_streamed_back_and_equal_in_bounded_memory(string name)
    {
        using var database = BothDatabases.Open(name);
        var store = database.OpenStore();
        var peak = 0L;

        // Part by part in turn, so that whatever else the machine does slows both.
        var (importing, plain) = (new Stopwatch(), new Stopwatch());
        await using var context = database.OpenContext();
        await context.Database.OpenConnectionAsync();
        var sequence = 0L;
        foreach (var part in Enumerable.Range(0, Objectives).Select(Make).Chunk(PerCommit))
        {
            importing.Start();
            await store.CommitAsync(Some.Workspace, Some.Commit(part));
            importing.Stop();
            plain.Start();
            await WritePlainlyAsync(context.Database.GetDbConnection(), part, ++sequence);
            plain.Stop();
            peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: false));
        }

        var reading = Stopwatch.StartNew();
        var place = 0;
        await foreach (var stored in store.ReadAsync(Some.Workspace, RecordQuery.All))
        {
            Assert.Equal(Make(place), stored.Record);
            Assert.Equal((place / PerCommit) + 1, stored.Version);
            place++;
            if (place % 1_000 == 0)
            {
                peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: false));
            }
        }

        reading.Stop();
        Assert.Equal(Objectives, place);
        Assert.True(peak < Bound, $"{peak >> 20} MiB were in use at the peak.");

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: {Objectives} objectives in {importing.Elapsed.TotalSeconds:0.0} s, read and compared in {reading.Elapsed.TotalSeconds:0.0} s, peak {peak >> 20} MiB; plain ADO.NET {plain.Elapsed.TotalSeconds:0.0} s, ratio {importing.Elapsed / plain.Elapsed:0.00}"));
    }

    private static OkrRecord Make(int i) => new Objective
    {
        Id = new(string.Create(CultureInfo.InvariantCulture, $"o{i:0000000}")),
        Cycle = new("2026-Q4"),
        Unit = new(string.Create(CultureInfo.InvariantCulture, $"unit-{i % 2_000}")),
        Title = string.Create(CultureInfo.InvariantCulture, $"Objective {i}: families choose the bike 目标"),
        KeyResults =
        [
            .. Enumerable.Range(0, i % 3 == 0 ? 4 : 3).Select(k => new KeyResult
            {
                Id = new(string.Create(CultureInfo.InvariantCulture, $"o{i:0000000}.k{k}")),
                Title = "Raise weekly riders from 18,000 to 30,000",
                Metric = new NumericMetric { Baseline = 18_000, Target = 30_000, Current = 18_000 + (i % 12_000) },
            }),
        ],
    };

    /// <summary>What somebody would write by hand: the same rows of records and of history, with nothing checked.</summary>
    private static async Task WritePlainlyAsync(DbConnection connection, OkrRecord[] part, long sequence)
    {
        await using var transaction = await connection.BeginTransactionAsync();
        if (connection is NpgsqlConnection postgres)
        {
            await CopyAsync(postgres, part, sequence);
        }
        else
        {
            await InsertAsync(connection, transaction, part, sequence);
        }

        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = $"INSERT INTO okr_commits (workspace, sequence, payload) VALUES ('plain', @sequence, @payload{(connection is NpgsqlConnection ? "::json" : "")})";
        StoreParameter(command, "@sequence", sequence);
        StoreParameter(command, "@payload", Encoding.UTF8.GetString(OkrCommitJson.Write(Some.Commit(part))));
        await command.ExecuteNonQueryAsync();
        await transaction.CommitAsync();
    }

    private static async Task CopyAsync(NpgsqlConnection connection, OkrRecord[] part, long sequence)
    {
        await using var copy = await connection.BeginBinaryImportAsync("COPY okr_records (workspace, kind, id, version, cycle, payload) FROM STDIN (FORMAT BINARY)");
        foreach (var record in part)
        {
            await copy.StartRowAsync();
            await copy.WriteAsync("plain", NpgsqlDbType.Text);
            await copy.WriteAsync((int)record.Key.Kind, NpgsqlDbType.Integer);
            await copy.WriteAsync(record.Key.Id, NpgsqlDbType.Text);
            await copy.WriteAsync(sequence, NpgsqlDbType.Bigint);
            await copy.WriteAsync("2026-Q4", NpgsqlDbType.Text);
            await copy.WriteAsync(Encoding.UTF8.GetString(OkrRecordJson.Write(record)), NpgsqlDbType.Json);
        }

        await copy.CompleteAsync();
    }

    private static async Task InsertAsync(DbConnection connection, DbTransaction transaction, OkrRecord[] part, long sequence)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "INSERT INTO okr_records (workspace, kind, id, version, cycle, payload) VALUES ('plain', @kind, @id, @version, '2026-Q4', @payload)";
        var (kind, id, payload) = (StoreParameter(command, "@kind", 0), StoreParameter(command, "@id", ""), StoreParameter(command, "@payload", ""));
        StoreParameter(command, "@version", sequence);
        foreach (var record in part)
        {
            (kind.Value, id.Value, payload.Value) = ((int)record.Key.Kind, record.Key.Id, Encoding.UTF8.GetString(OkrRecordJson.Write(record)));
            await command.ExecuteNonQueryAsync();
        }
    }

    private static DbParameter StoreParameter(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
        return parameter;
    }
}
