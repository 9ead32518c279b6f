using Microsoft.Data.Sqlite;

namespace Okr.Benchmarks.Naive;

/// <summary>The same roll-up as one recursive query over tables in memory, with whole numbers as keys and an index on each join: SQL at its best.</summary>
internal sealed class SqlRollUp : IDisposable
{
    private const string Schema =
        """
        CREATE TABLE units (id INTEGER PRIMARY KEY, parent INTEGER);
        CREATE TABLE objectives (id INTEGER PRIMARY KEY, unit INTEGER NOT NULL);
        CREATE TABLE key_results (id INTEGER PRIMARY KEY, objective INTEGER NOT NULL, kind INTEGER NOT NULL, baseline REAL, target REAL, current REAL, weight REAL NOT NULL, grade REAL);
        CREATE TABLE steps (key_result INTEGER NOT NULL, is_done INTEGER);
        """;

    private const string Indexes =
        """
        CREATE INDEX units_by_parent ON units (parent);
        CREATE INDEX objectives_by_unit ON objectives (unit);
        CREATE INDEX key_results_by_objective ON key_results (objective);
        CREATE INDEX steps_by_key_result ON steps (key_result);
        ANALYZE;
        """;

    private const string RollUp =
        """
        WITH RECURSIVE
        scored (objective, score, weight) AS (
            SELECT objective, coalesce(grade, CASE kind
                WHEN 0 THEN round(min(max((current - baseline) / (target - baseline), 0), 1), 6)
                WHEN 1 THEN current <= target
                WHEN 2 THEN (SELECT CASE WHEN count(is_done) > 0 THEN round(sum(coalesce(is_done, 0)) * 1.0 / count(*), 6) END FROM steps WHERE key_result = key_results.id)
                ELSE current END), weight
            FROM key_results),
        objective_scores (unit, score) AS (
            SELECT objectives.unit, round(sum(score * weight) / sum(weight), 6)
            FROM scored JOIN objectives ON objectives.id = scored.objective
            WHERE score IS NOT NULL
            GROUP BY scored.objective),
        own (unit, total, number) AS MATERIALIZED (SELECT unit, sum(score), count(score) FROM objective_scores GROUP BY unit),
        below (top, unit) AS (
            SELECT id, id FROM units
            UNION ALL
            SELECT below.top, units.id FROM below JOIN units ON units.parent = below.unit)
        SELECT below.top, round(sum(own.total) / sum(own.number), 6) FROM below JOIN own ON own.unit = below.unit GROUP BY below.top
        """;

    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly OrgUnitId[] _units;

    public SqlRollUp(OkrDocument document)
    {
        _connection.Open();
        Execute(Schema);
        _units = [.. document.Units.Select(unit => unit.Id)];
        var unitNumbers = _units.Index().ToDictionary(unit => unit.Item, unit => unit.Index);
        using (var transaction = _connection.BeginTransaction())
        {
            Insert("units", 2, document.Units.Select(unit => new object?[] { unitNumbers[unit.Id], unit.Parent is { } parent ? unitNumbers[parent] : null }));
            Insert("objectives", 2, document.Objectives.Index().Select(of => new object?[] { of.Index, unitNumbers[of.Item.Unit] }));
            var keyResults = document.Objectives.Index().SelectMany(of => of.Item.KeyResults.Select(keyResult => (Objective: of.Index, Record: keyResult))).Index().ToList();
            Insert("key_results", 8, keyResults.Select(of => Row(of.Index, of.Item.Objective, of.Item.Record)));
            Insert("steps", 2, keyResults.SelectMany(of => of.Item.Record.Metric is MilestonesMetric metric ? metric.Steps.Select(step => new object?[] { of.Index, step.IsDone }) : []));
            transaction.Commit();
        }

        Execute(Indexes);
    }

    /// <summary>The score of each unit: the mean of all objectives that it and the units below it own. Units without any are left out.</summary>
    public Dictionary<OrgUnitId, decimal> ScoreUnits()
    {
        var scores = new Dictionary<OrgUnitId, decimal>(_units.Length);
        using var command = _connection.CreateCommand();
        command.CommandText = RollUp;
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            scores[_units[reader.GetInt32(0)]] = (decimal)reader.GetDouble(1);
        }

        return scores;
    }

    public void Dispose() => _connection.Dispose();

    private static object?[] Row(int number, int objective, KeyResult keyResult)
    {
        var (kind, baseline, target, current) = keyResult.Metric switch
        {
            NumericMetric metric => (0, metric.Baseline, metric.Target, metric.Current),
            BoundMetric { Kind: BoundKind.AtMost } metric => (1, null, metric.Upper, metric.Current),
            MilestonesMetric => (2, (decimal?)null, (decimal?)null, (decimal?)null),
            BinaryMetric metric => (3, null, null, metric.IsDone is { } isDone ? isDone ? 1m : 0m : null),
            ManualMetric metric => (3, null, null, metric.Progress),
            var other => throw new NotSupportedException($"The generator makes no {other}."),
        };
        return [number, objective, kind, (double?)baseline, (double?)target, (double?)current, (double)keyResult.Weight.Value, (double?)keyResult.Grade?.Value];
    }

    private void Insert(string table, int columns, IEnumerable<object?[]> rows)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = $"INSERT INTO {table} VALUES ({string.Join(", ", Enumerable.Range(0, columns).Select(i => $"$p{i}"))})";
        SqliteParameter[] parameters = [.. Enumerable.Range(0, columns).Select(i => command.Parameters.AddWithValue($"$p{i}", DBNull.Value))];
        foreach (var row in rows)
        {
            for (var i = 0; i < columns; i++)
            {
                parameters[i].Value = row[i] ?? DBNull.Value;
            }

            command.ExecuteNonQuery();
        }
    }

    private void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
