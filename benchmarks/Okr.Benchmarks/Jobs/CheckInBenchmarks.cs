using BenchmarkDotNet.Attributes;
using Okr.Alignment;
using Okr.Benchmarks.Goals;
using Okr.Benchmarks.Naive;
using Okr.Benchmarks.Running;
using Okr.Scoring;

namespace Okr.Benchmarks.Jobs;

/// <summary>One check-in, and every score above it up to the company; and a hundred of them at once.</summary>
/// <remarks>The snapshot after the check-in is there when the time begins: making it is part of the live refresh, which is a job of its own.</remarks>
[Job("check-in", "One check-in, scores up to the company")]
[AtMostTimes(8, nameof(Refresh), nameof(Floor), Ambition = 4)]
[TimesFaster(20, nameof(Refresh), nameof(ObjectGraph), Ambition = 40)]
[AtMostTimes(3, nameof(RefreshBatch), nameof(Floor))]
[FactAtMost(0, Different, "")]
[Growth(nameof(Refresh))]
public class CheckInBenchmarks : TenantBenchmarks, IHasFacts
{
    private const int Batch = 100;
    private const string Different = "scores different from a full re-score";

    private static readonly ScoringPolicy Policy = new() { RollUp = new() { Units = UnitSource.AllBelow } };

    private CheckInPeers _peers = null!;
    private int _next;

    private ScoreSheet Sheet => Prepared.Of(KeyResults, () => ScoreSheet.Compute(Alignment, Policy, Today));

    [GlobalSetup]
    public void Generate() => _peers = Prepared.Of(KeyResults, () =>
    {
        var peers = new CheckInPeers(Snapshot, Batch);
        peers.RefuseToCompareDifferentNumbers(Sheet);
        return peers;
    });

    /// <summary>The limit: write the key result and its objective.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Batch)]
    public long Floor() => _peers.Touch();

    [Benchmark]
    public ScoreSheet Refresh()
    {
        var (changes, after) = _peers.Singles[_next++ % _peers.Singles.Length];
        return Sheet.Refresh(after, changes);
    }

    [Benchmark(OperationsPerInvoke = Batch)]
    public ScoreSheet RefreshBatch() => Sheet.Refresh(_peers.All.After, _peers.All.Changes);

    [Benchmark(OperationsPerInvoke = Batch)]
    public decimal? ObjectGraph() => _peers.CheckInAll(_peers.Graph);

    [Benchmark(OperationsPerInvoke = Batch)]
    public decimal? Sqlite() => _peers.CheckInAll(_peers.Sqlite);

    [Benchmark(OperationsPerInvoke = Batch)]
    public decimal? Postgres() => _peers.CheckInAll(_peers.Postgres ?? throw new InvalidOperationException(PostgresHost.Missing));

    IEnumerable<Fact> IHasFacts.Facts()
    {
        var peers = new CheckInPeers(Snapshot, Batch);
        yield return new Fact(Different, peers.Singles.Append(peers.All).Sum(step => Differences(step.Changes, step.After)), "");
        peers.Dispose();
    }

    private int Differences(IReadOnlyList<OkrChange> changes, AlignmentGraph after)
    {
        var (refreshed, full) = (Sheet.Refresh(after, changes), ScoreSheet.Compute(after, Policy, Today));
        return after.Snapshot.KeyResults.Count(keyResult => refreshed.Of(keyResult) != full.Of(keyResult))
            + after.Snapshot.Objectives.Count(objective => refreshed.Of(objective) != full.Of(objective))
            + after.Snapshot.Units.Count(unit => refreshed.Of(unit) != full.Of(unit))
            + after.Snapshot.Cycles.Count(cycle => refreshed.Of(cycle) != full.Of(cycle));
    }
}
