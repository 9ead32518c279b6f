using Microsoft.Data.Sqlite;

namespace Okr.Benchmarks.Naive;

/// <summary>SQLite, in memory.</summary>
internal sealed class SqliteRollUp() : SqlRollUp(new SqliteConnection("Data Source=:memory:"))
{
    protected override string Schema =>
        """
        CREATE TABLE units (id INTEGER PRIMARY KEY, parent INTEGER);
        CREATE TABLE objectives (id INTEGER PRIMARY KEY, unit INTEGER NOT NULL);
        CREATE TABLE key_results (id INTEGER PRIMARY KEY, objective INTEGER NOT NULL, kind INTEGER NOT NULL, baseline REAL, target REAL, current REAL, weight REAL NOT NULL, grade REAL);
        CREATE TABLE steps (key_result INTEGER NOT NULL, is_done INTEGER);
        """;

    protected override string RollUp =>
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

    protected override void Fill(string table, IEnumerable<object?[]> rows)
    {
        using var transaction = Connection.BeginTransaction();
        using var command = (SqliteCommand)Connection.CreateCommand();
        foreach (var row in rows)
        {
            if (command.Parameters.Count == 0)
            {
                command.CommandText = $"INSERT INTO {table} VALUES ({string.Join(", ", row.Select((_, i) => $"$p{i}"))})";
                command.Parameters.AddRange(row.Select((_, i) => new SqliteParameter($"$p{i}", DBNull.Value)));
            }

            for (var i = 0; i < row.Length; i++)
            {
                command.Parameters[i].Value = row[i] ?? DBNull.Value;
            }

            command.ExecuteNonQuery();
        }

        transaction.Commit();
    }
}
