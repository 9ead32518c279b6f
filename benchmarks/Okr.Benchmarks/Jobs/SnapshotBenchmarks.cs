using BenchmarkDotNet.Attributes;
using Okr.Benchmarks.Goals;
using Okr.Benchmarks.Naive;
using Okr.Benchmarks.Running;

namespace Okr.Benchmarks.Jobs;

/// <summary>From decoded records to something that can be asked: the compiled snapshot beside a graph of objects.</summary>
[Job("snapshot", "Snapshot build")]
[AtMostTime(300_000, nameof(Build), 1_000_000, "a million key results")]
[Growth(nameof(Build))]
public class SnapshotBenchmarks : TenantBenchmarks
{
    private OkrDocument _document = OkrDocument.Empty;

    [GlobalSetup]
    public void Generate()
    {
        _document = Document;
        Agreement.On("the number of objectives", Build(), ObjectGraph());
    }

    [Benchmark(Baseline = true)]
    public int ObjectGraph() => new ObjectGraph(_document).Count;

    [Benchmark]
    public int Build() => OkrSnapshot.Build(_document).Objectives.Count;
}
