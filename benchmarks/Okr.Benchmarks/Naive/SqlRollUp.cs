using System.Data.Common;

namespace Okr.Benchmarks.Naive;

/// <summary>The same roll-up as one recursive query, with whole numbers as keys and an index on each join: SQL at its best.</summary>
internal abstract class SqlRollUp : IDisposable
{
    private const string Indexes =
        """
        CREATE INDEX units_by_parent ON units (parent);
        CREATE INDEX objectives_by_unit ON objectives (unit);
        CREATE INDEX key_results_by_objective ON key_results (objective);
        CREATE INDEX steps_by_key_result ON steps (key_result);
        ANALYZE;
        """;

    private OrgUnitId[] _units = [];

    protected SqlRollUp(DbConnection connection) => Connection = connection;

    protected DbConnection Connection { get; }

    protected abstract string Schema { get; }

    /// <summary>The query: the number of a unit and its score, for every unit that has any.</summary>
    protected abstract string RollUp { get; }

    /// <summary>Fills the tables.</summary>
    public SqlRollUp With(OkrDocument document)
    {
        Connection.Open();
        Execute(Schema);
        _units = [.. document.Units.Select(unit => unit.Id)];
        var unitNumbers = _units.Index().ToDictionary(unit => unit.Item, unit => unit.Index);
        var keyResults = document.Objectives.Index().SelectMany(of => of.Item.KeyResults.Select(keyResult => (Objective: of.Index, Record: keyResult))).Index().ToList();
        Fill("units", document.Units.Select(unit => new object?[] { unitNumbers[unit.Id], unit.Parent is { } parent ? unitNumbers[parent] : null }));
        Fill("objectives", document.Objectives.Index().Select(of => new object?[] { of.Index, unitNumbers[of.Item.Unit] }));
        Fill("key_results", keyResults.Select(of => Row(of.Index, of.Item.Objective, of.Item.Record)));
        Fill("steps", keyResults.SelectMany(of => of.Item.Record.Metric is MilestonesMetric metric ? metric.Steps.Select(step => new object?[] { of.Index, step.IsDone is { } isDone ? isDone ? 1 : 0 : null }) : []));
        Execute(Indexes);
        return this;
    }

    /// <summary>The score of each unit: the mean of all objectives that it and the units below it own. Units without any are left out.</summary>
    public Dictionary<OrgUnitId, decimal> ScoreUnits()
    {
        var scores = new Dictionary<OrgUnitId, decimal>(_units.Length);
        using var command = Connection.CreateCommand();
        (command.CommandText, command.CommandTimeout) = (RollUp, 0);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            scores[_units[reader.GetInt32(0)]] = (decimal)reader.GetDouble(1);
        }

        return scores;
    }

    public void Dispose()
    {
        Connection.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Writes rows into a table, by the fastest way that the database has.</summary>
    protected abstract void Fill(string table, IEnumerable<object?[]> rows);

    protected void Execute(string sql)
    {
        using var command = Connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

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
}
