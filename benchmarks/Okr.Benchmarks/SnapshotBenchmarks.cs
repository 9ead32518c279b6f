using BenchmarkDotNet.Attributes;
using Okr.Benchmarks.Naive;
using Okr.Generation;

namespace Okr.Benchmarks;

/// <summary>From records to something that can be asked: the compiled snapshot beside a graph of objects.</summary>
[MemoryDiagnoser]
public class SnapshotBenchmarks
{
    private OkrDocument _document = OkrDocument.Empty;

    [Params(10_000, 100_000)]
    public int KeyResults { get; set; }

    [GlobalSetup]
    public void Generate() => _document = GeneratedWorkspace.Create(KeyResults);

    [Benchmark(Baseline = true)]
    public int ObjectGraph() => new ObjectGraph(_document).Count;

    [Benchmark]
    public int Snapshot() => OkrSnapshot.Build(_document).Objectives.Count;
}
