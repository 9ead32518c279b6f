using BenchmarkDotNet.Attributes;
using Okr.Alignment;
using Okr.Benchmarks.Naive;
using Okr.Generation;

namespace Okr.Benchmarks;

/// <summary>Order and loops of all alignment links.</summary>
[MemoryDiagnoser]
public class AlignmentBenchmarks
{
    private OkrSnapshot _snapshot = OkrSnapshot.Build(OkrDocument.Empty);
    private ObjectGraph _graph = new(OkrDocument.Empty);

    [Params(10_000, 100_000)]
    public int KeyResults { get; set; }

    [GlobalSetup]
    public void Generate()
    {
        var document = GeneratedWorkspace.Create(KeyResults);
        _snapshot = OkrSnapshot.Build(document);
        _graph = new ObjectGraph(document);
        if (Graph() != ThreeColours())
        {
            throw new InvalidOperationException("The two ways do not agree on the loops: the comparison is worth nothing.");
        }
    }

    [Benchmark(Baseline = true)]
    public int ThreeColours() => _graph.CountLoops();

    [Benchmark]
    public int Graph() => AlignmentGraph.Of(_snapshot).Loops.Count;
}
