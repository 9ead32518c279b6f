using Okr.Alignment;
using Okr.Benchmarks.Goals;
using Okr.Benchmarks.Naive;
using Okr.Benchmarks.Running;
using Okr.Generation;
using Okr.Scoring;

namespace Okr.Benchmarks.Jobs;

/// <summary>What stays in memory for scoring and rules, after a full collection.</summary>
/// <remarks>A snapshot keeps the records that it was built from, and there is no way to drop them, so the goal is held against records and snapshot together.</remarks>
[Job("memory", "Memory of a snapshot for scoring and rules")]
[FactAtMost(60, Total, "MB")]
public class MemoryBenchmarks : TenantBenchmarks, IHasFacts
{
    private const string Total = "records, snapshot, alignment and scores, a million key results";

    IEnumerable<Fact> IHasFacts.Facts()
    {
        var (document, records) = Kept(() => GeneratedWorkspace.Create(KeyResults).Document);
        var (alignment, snapshot) = Kept(() => AlignmentGraph.Of(OkrSnapshot.Build(document)));
        var (sheet, scores) = Kept(() => ScoreSheet.Compute(alignment, ScoringPolicy.Google, Today));
        var (graph, objects) = Kept(() => new ObjectGraph(document));
        GC.KeepAlive(graph);
        GC.KeepAlive(sheet);
        yield return new Fact("records, a million key results", records, "MB");
        yield return new Fact("snapshot and alignment beside the records, a million key results", snapshot, "MB");
        yield return new Fact("scores beside the snapshot, a million key results", scores, "MB");
        yield return new Fact(Total, records + snapshot + scores, "MB");
        yield return new Fact("graph of objects beside the records, a million key results", objects, "MB");
    }

    private (T Thing, double Megabytes) Kept<T>(Func<T> make)
    {
        var before = Live();
        var thing = make();
        return (thing, (Live() - before) / (double)KeyResults);
    }

    private static long Live()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
