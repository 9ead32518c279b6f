using Npgsql;

namespace Okr.Benchmarks.Naive;

/// <summary>PostgreSQL on the same machine, with its settings as installed but for writing through to the disk.</summary>
internal sealed class PostgresRollUp() : SqlRollUp(new NpgsqlConnection(PostgresHost.CreateDatabase()))
{
    protected override string Schema =>
        """
        CREATE TABLE units (id integer PRIMARY KEY, parent integer);
        CREATE TABLE objectives (id integer PRIMARY KEY, unit integer NOT NULL);
        CREATE TABLE key_results (id integer PRIMARY KEY, objective integer NOT NULL, kind integer NOT NULL, baseline float8, target float8, current float8, weight float8 NOT NULL, grade float8);
        CREATE TABLE steps (key_result integer NOT NULL, is_done integer);
        """;

    protected override string RollUp =>
        """
        WITH RECURSIVE
        scored (objective, score, weight) AS (
            SELECT objective, coalesce(grade, CASE kind
                WHEN 0 THEN round((least(greatest((current - baseline) / nullif(target - baseline, 0), 0), 1) + current * 0)::numeric, 6)::float8
                WHEN 1 THEN CASE WHEN current <= target THEN 1 WHEN current > target THEN 0 END
                WHEN 2 THEN (SELECT CASE WHEN count(is_done) > 0 THEN round(sum(coalesce(is_done, 0)) * 1.0 / count(*), 6)::float8 END FROM steps WHERE key_result = key_results.id)
                ELSE current END), weight
            FROM key_results),
        objective_scores (unit, score) AS (
            SELECT objectives.unit, round((sum(score * weight) / sum(weight))::numeric, 6)::float8
            FROM scored JOIN objectives ON objectives.id = scored.objective
            WHERE score IS NOT NULL
            GROUP BY scored.objective, objectives.unit),
        own (unit, total, number) AS MATERIALIZED (SELECT unit, sum(score), count(score) FROM objective_scores GROUP BY unit),
        below (top, unit) AS (
            SELECT id, id FROM units
            UNION ALL
            SELECT below.top, units.id FROM below JOIN units ON units.parent = below.unit)
        SELECT below.top, round((sum(own.total) / sum(own.number))::numeric, 6)::float8 FROM below JOIN own ON own.unit = below.unit GROUP BY below.top
        """;

    protected override void Fill(string table, IEnumerable<object?[]> rows)
    {
        using var copy = ((NpgsqlConnection)Connection).BeginBinaryImport($"COPY {table} FROM STDIN (FORMAT BINARY)");
        foreach (var row in rows)
        {
            copy.WriteRow(row!);
        }

        copy.Complete();
    }
}
