using Okr.Benchmarks.Running;
using Okr.Scoring;

namespace Okr.Benchmarks.Naive;

/// <summary>The other ways to score one tenant.</summary>
internal sealed class ScoringPeers(OkrDocument document) : IDisposable
{
    public Numbers Numbers { get; } = new(document);

    public ObjectGraph Graph { get; } = new(document);

    public LinqRollUp Linq { get; } = new(document);

    public QuikGraphRollUp QuikGraph { get; } = new(document);

    public SqlRollUp Sqlite { get; } = new SqliteRollUp().With(document);

    /// <summary>Null where PostgreSQL is not installed.</summary>
    public SqlRollUp? Postgres { get; } = PostgresHost.Missing is null ? new PostgresRollUp().With(document) : null;

    // The objects reckon in decimals and have to agree to the last digit. The databases have binary fractions only: a tie may round the other way in each of
    // the three means, one upon the other.
    public void RefuseToCompareDifferentNumbers(ScoreSheet sheet)
    {
        foreach (var objective in sheet.Snapshot.Objectives)
        {
            Agreement.On(objective.Record.Id.Value, sheet.Of(objective).Score, ObjectGraph.Score(objective.Record), 0m);
        }

        var (graph, linq, quikGraph) = (Graph.ScoreUnits(), Linq.ScoreUnits(), QuikGraph.ScoreUnits());
        var (sqlite, postgres) = (Sqlite.ScoreUnits(), Postgres?.ScoreUnits());
        foreach (var unit in sheet.Snapshot.Units)
        {
            var (id, score) = (unit.Record.Id, sheet.Of(unit).Score);
            Agreement.On(id.Value, score, graph[id], 0m);
            Agreement.On(id.Value, score, linq[id], 0m);
            Agreement.On(id.Value, score, quikGraph[id], 0m);
            Agreement.On(id.Value, score, sqlite.TryGetValue(id, out var other) ? other : null, 0.000002m);
            Agreement.On(id.Value, score, postgres is null ? score : postgres.TryGetValue(id, out other) ? other : null, 0.000002m);
        }
    }

    public void Dispose()
    {
        Sqlite.Dispose();
        Postgres?.Dispose();
    }
}
