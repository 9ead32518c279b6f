using BenchmarkDotNet.Attributes;
using Okr.Alignment;
using Okr.Benchmarks.Naive;
using Okr.Generation;
using Okr.Scoring;

namespace Okr.Benchmarks;

/// <summary>All scores of key results, objectives and units, under the default policy.</summary>
[MemoryDiagnoser]
public class ScoringBenchmarks
{
    private static readonly DateOnly Today = new(2026, 2, 15);

    private AlignmentGraph _alignment = AlignmentGraph.Of(OkrSnapshot.Build(OkrDocument.Empty));
    private ObjectGraph _graph = new(OkrDocument.Empty);

    [Params(10_000, 100_000)]
    public int KeyResults { get; set; }

    [GlobalSetup]
    public void Generate()
    {
        var document = GeneratedWorkspace.Create(KeyResults);
        _alignment = AlignmentGraph.Of(OkrSnapshot.Build(document));
        _graph = new ObjectGraph(document);
        var naive = _graph.ScoreObjectives();
        var sheet = Sheet();
        if (_alignment.Snapshot.Objectives.Any(objective => sheet.Of(objective).Score != naive[objective.Record.Id]))
        {
            throw new InvalidOperationException("The two ways do not agree on the scores: the comparison is worth nothing.");
        }
    }

    [Benchmark(Baseline = true)]
    public int ObjectGraph() => _graph.ScoreUnits(_graph.ScoreObjectives()).Count;

    [Benchmark]
    public ScoreSheet Sheet() => ScoreSheet.Compute(_alignment, ScoringPolicy.Google, Today);
}
