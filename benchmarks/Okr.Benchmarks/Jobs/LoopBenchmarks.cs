using BenchmarkDotNet.Attributes;
using Okr.Alignment;
using Okr.Benchmarks.Goals;
using Okr.Benchmarks.Naive;
using Okr.Benchmarks.Running;

namespace Okr.Benchmarks.Jobs;

/// <summary>Order and loops of all alignment links; our way names the members and a way around, the others only say whether there is one.</summary>
[Job("loops", "Loops")]
[TimesFaster(30, nameof(Graph), nameof(QuikGraphOfIds), Ambition = 80)]
[Growth(nameof(Graph))]
public class LoopBenchmarks : TenantBenchmarks
{
    private OkrSnapshot _snapshot = null!;
    private ObjectGraph _graph = null!;
    private int[] _ends = [];

    [GlobalSetup]
    public void Generate()
    {
        _snapshot = Snapshot;
        _ends = LinkGraphs.Ends(_snapshot);
        _graph = Prepared.Of(KeyResults, () => new ObjectGraph(Document));
        Agreement.On("loops where there are none", Graph() == 0, !LinkGraphs.HasLoop(Document));

        // A ring over the company: what one of its objectives supports stands below it.
        var (top, below) = Ring();
        var ringed = OkrSnapshot.Build(Document.Apply([new OkrChange.Put(top with { AlignsTo = [new AlignmentLink { Parent = below.Id }] })]));
        Agreement.On("loops where one was planted", AlignmentGraph.Of(ringed).Loops.Count > 0, LinkGraphs.HasLoop(ringed.Document));
        Agreement.On("the way around", AlignmentGraph.Of(ringed).Loops[0].Path.Contains(top.Id), true);
    }

    /// <summary>The limit: one pass over the ends of all links.</summary>
    [Benchmark(Baseline = true)]
    public int OnePass() => LinkGraphs.SumOfEnds(_ends);

    [Benchmark]
    public int Graph() => AlignmentGraph.Of(_snapshot).Loops.Count;

    [Benchmark]
    public int ThreeColours() => _graph.CountLoops();

    /// <summary>From the rows, as they come from a database.</summary>
    [Benchmark]
    public bool QuikGraphOfIds() => LinkGraphs.HasLoop(_snapshot.Document);

    private (Objective Top, Objective Below) Ring()
    {
        var below = _snapshot.Objectives.First(objective => objective.Record.AlignsTo.Any(link => link.IsLive()));
        return (_snapshot.Find(below.Record.AlignsTo.First(link => link.IsLive()).Parent)!.Value.Record, below.Record);
    }
}
