using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Okr.Benchmarks.Naive;

/// <summary>Tables that keep their sums: a check-in is one statement that walks up the units. The score of the objective comes from the program, which is generous.</summary>
internal sealed class LiveTables : ICheckInTarget, IDisposable
{
    private const string Climb =
        """
        WITH RECURSIVE above (unit) AS (
            SELECT unit FROM objectives WHERE id = @objective
            UNION ALL
            SELECT units.parent FROM above JOIN units ON units.id = above.unit WHERE units.parent IS NOT NULL)
        UPDATE units SET
            total = total + @score - coalesce((SELECT score FROM objectives WHERE id = @objective), 0),
            number = number + @count - (SELECT count(score) FROM objectives WHERE id = @objective)
        WHERE id IN (SELECT unit FROM above)
        """;

    private readonly DbConnection _connection;
    private readonly DbCommand _climb;
    private readonly DbCommand _keep;
    private readonly int _company;

    private LiveTables(DbConnection connection, OkrDocument document)
    {
        _connection = connection;
        _connection.Open();
        Run("CREATE TABLE units (id integer PRIMARY KEY, parent integer, total numeric NOT NULL, number integer NOT NULL)");
        Run("CREATE TABLE objectives (id integer PRIMARY KEY, unit integer NOT NULL, score numeric)");
        var units = document.Units.Index().ToDictionary(unit => unit.Item.Id, unit => unit.Index);
        _company = units[document.Units.First(unit => unit.Parent is null).Id];
        var below = new ObjectGraph(document).SumUnits();
        Fill("INSERT INTO units VALUES (@a, @b, @c, @d)", document.Units.Select(unit => new object?[]
        {
            units[unit.Id], unit.Parent is { } parent ? units[parent] : null, below[unit.Id].Sum, below[unit.Id].Count,
        }));
        Fill("INSERT INTO objectives VALUES (@a, @b, @c)", document.Objectives.Index().Select(of => new object?[] { of.Index, units[of.Item.Unit], ObjectGraph.Score(of.Item) }));
        _climb = Command(Climb, ("@objective", 0), ("@score", 0m), ("@count", 0));
        _keep = Command("UPDATE objectives SET score = @score WHERE id = @objective", ("@objective", 0), ("@score", 0m));
    }

    public static LiveTables InSqlite(OkrDocument document) => new(new SqliteConnection("Data Source=:memory:"), document);

    public static LiveTables InPostgres(OkrDocument document) => new(new NpgsqlConnection(PostgresHost.CreateDatabase()), document);

    public void Put(int number, Objective objective)
    {
        var score = ObjectGraph.Score(objective);
        (_climb.Parameters[0].Value, _climb.Parameters[1].Value, _climb.Parameters[2].Value) = (number, score ?? 0m, score.HasValue ? 1 : 0);
        _climb.ExecuteNonQuery();
        (_keep.Parameters[0].Value, _keep.Parameters[1].Value) = (number, (object?)score ?? DBNull.Value);
        _keep.ExecuteNonQuery();
    }

    public decimal? Company()
    {
        using var command = Command("SELECT total, number FROM units WHERE id = @unit", ("@unit", _company));
        using var row = command.ExecuteReader();
        row.Read();
        return row.GetInt32(1) == 0 ? null : Math.Round(row.GetDecimal(0) / row.GetInt32(1), 6, MidpointRounding.AwayFromZero);
    }

    public void Dispose()
    {
        _climb.Dispose();
        _keep.Dispose();
        _connection.Dispose();
    }

    private void Fill(string sql, IEnumerable<object?[]> rows)
    {
        using var transaction = _connection.BeginTransaction();
        foreach (var row in rows)
        {
            using var command = Command(sql, [.. row.Select((value, i) => ($"@{(char)('a' + i)}", value))]);
            command.Transaction = transaction;
            command.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    private void Run(string sql)
    {
        using var command = Command(sql);
        command.ExecuteNonQuery();
    }

    private DbCommand Command(string sql, params (string Name, object? Value)[] parameters)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value ?? DBNull.Value);
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
