using BenchmarkDotNet.Attributes;
using Okr.Alignment;
using Okr.Benchmarks.Naive;
using Okr.Generation;
using Okr.Scoring;

namespace Okr.Benchmarks;

/// <summary>All scores of key results, objectives and units, where a unit stands for everything below it.</summary>
/// <remarks>Each way starts from what it keeps in memory between two questions: the compiled snapshot, the graph of objects, the filled tables.</remarks>
[MemoryDiagnoser]
public class ScoringBenchmarks : IDisposable
{
    private static readonly DateOnly Today = new(2026, 2, 15);
    private static readonly ScoringPolicy Policy = new() { RollUp = new() { Units = UnitSource.AllBelow } };

    private AlignmentGraph _alignment = AlignmentGraph.Of(OkrSnapshot.Build(OkrDocument.Empty));
    private ObjectGraph _graph = new(OkrDocument.Empty);
    private SqlRollUp _tables = new(OkrDocument.Empty);

    [Params(10_000, 100_000, 1_000_000)]
    public int KeyResults { get; set; }

    [GlobalSetup]
    public void Generate()
    {
        var document = GeneratedWorkspace.Create(KeyResults);
        _alignment = AlignmentGraph.Of(OkrSnapshot.Build(document));
        _graph = new ObjectGraph(document);
        _tables.Dispose();
        _tables = new SqlRollUp(document);
        RefuseToCompareDifferentNumbers();
    }

    [GlobalCleanup]
    public void Dispose()
    {
        _tables.Dispose();
        GC.SuppressFinalize(this);
    }

    [Benchmark(Baseline = true)]
    public int ObjectGraph() => _graph.ScoreUnits().Count;

    [Benchmark]
    public int Sql() => _tables.ScoreUnits().Count;

    [Benchmark]
    public ScoreSheet Sheet() => ScoreSheet.Compute(_alignment, Policy, Today);

    // The graph reckons in decimals and has to agree to the last digit. The database has binary fractions only: a tie may round the other way in each
    // of the three means, one upon the other.
    private void RefuseToCompareDifferentNumbers()
    {
        var (sheet, graph, tables) = (Sheet(), _graph.ScoreUnits(), _tables.ScoreUnits());
        foreach (var objective in sheet.Snapshot.Objectives)
        {
            Refuse(sheet.Of(objective).Score, Naive.ObjectGraph.Score(objective.Record), 0m, objective.Record.Id.Value);
        }

        foreach (var unit in sheet.Snapshot.Units)
        {
            var (id, score) = (unit.Record.Id, sheet.Of(unit).Score);
            Refuse(score, graph[id], 0m, id.Value);
            Refuse(score, tables.TryGetValue(id, out var other) ? other : null, 0.000002m, id.Value);
        }
    }

    private static void Refuse(decimal? score, decimal? other, decimal tolerance, string id)
    {
        if (score.HasValue != other.HasValue || Math.Abs((score - other) ?? 0m) > tolerance)
        {
            throw new InvalidOperationException($"The ways do not agree on {id}, {score} and {other}: the comparison is worth nothing.");
        }
    }
}
