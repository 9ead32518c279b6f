using BenchmarkDotNet.Attributes;
using Okr.Benchmarks.Goals;
using Okr.Benchmarks.Naive;
using Okr.Benchmarks.Running;

namespace Okr.Benchmarks.Jobs;

/// <summary>May this objective support that one, or would the link close a circle? Asked of a thousand pairs, every second of which is a way back.</summary>
[Job("link", "\"May I add this link?\"")]
[TimesFaster(6, nameof(LoopIfLinked), nameof(ObjectGraph))]
public class LinkBenchmarks : TenantBenchmarks
{
    private const int Questions = 1_000;

    private (ObjectiveView Child, ObjectiveView Parent)[] _pairs = [];
    private (Naive.ObjectGraph.Node Child, Naive.ObjectGraph.Node Parent)[] _nodes = [];
    private LinkAsker _asker = null!;

    [GlobalSetup]
    public void Generate()
    {
        var random = new Random(2);
        var (alignment, objectives) = (Alignment, Snapshot.Objectives);
        var graph = Prepared.Of(KeyResults, () => new Naive.ObjectGraph(Document));
        _pairs = new (ObjectiveView, ObjectiveView)[Questions];
        for (var i = 0; i < Questions; i++)
        {
            var (child, other) = (objectives[random.Next(objectives.Count)], objectives[random.Next(objectives.Count)]);
            var parent = child.Record.AlignsTo is [var link, ..] ? Snapshot.Find(link.Parent)!.Value : other;
            _pairs[i] = i % 2 == 0 ? (child, other) : (parent, child);
        }

        _nodes = Array.ConvertAll(_pairs, pair => (graph.Find(pair.Child.Record.Id), graph.Find(pair.Parent.Record.Id)));
        _asker = Prepared.Of(KeyResults, () => new LinkAsker(Document));
        Agreement.On("closed circles", LoopIfLinked(), ObjectGraph());
        Agreement.On("a closed circle", alignment.LoopIfLinked(_pairs[1].Child, _pairs[1].Parent) is not null, !_asker.MayAdd(_pairs[1].Child.Record.Id, _pairs[1].Parent.Record.Id));
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Questions)]
    public int ObjectGraph() => _nodes.Count(pair => pair.Parent.Reaches(pair.Child));

    [Benchmark(OperationsPerInvoke = Questions)]
    public int LoopIfLinked()
    {
        var (circles, alignment) = (0, Alignment);
        foreach (var (child, parent) in _pairs)
        {
            circles += alignment.LoopIfLinked(child, parent) is null ? 0 : 1;
        }

        return circles;
    }

    /// <summary>The link is put in, the whole graph is asked, and the link is taken out again.</summary>
    [Benchmark]
    public bool QuikGraph() => _asker.MayAdd(_pairs[0].Child.Record.Id, _pairs[0].Parent.Record.Id);
}
