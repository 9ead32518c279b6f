using BenchmarkDotNet.Attributes;
using Okr.Benchmarks.Goals;
using Okr.Benchmarks.Naive;
using Okr.Benchmarks.Running;
using Okr.Json;
using Okr.Scoring;

namespace Okr.Benchmarks.Jobs;

/// <summary>All scores of key results, objectives and units, where a unit stands for everything below it.</summary>
/// <remarks>Each way starts from what it keeps in memory between two questions: the compiled snapshot, the graph of objects, the filled tables.</remarks>
[Job("scoring", "Full re-score")]
[AtMostTimes(2.5, nameof(Sheet), nameof(OnePass), Ambition = 1.5)]
[TimesFaster(80, nameof(Sheet), nameof(ObjectGraph), Ambition = 135)]
[FactAtMost(3, SlowestPolicy, "×")]
[Growth(nameof(Sheet))]
public class ScoringBenchmarks : TenantBenchmarks, IHasFacts
{
    private const string SlowestPolicy = "slowest policy file of docs/policies beside the default policy";

    private static readonly ScoringPolicy Policy = new() { RollUp = new() { Units = UnitSource.AllBelow } };

    private ScoringPeers _peers = null!;

    [GlobalSetup]
    public void Generate() => _peers = Prepared.Of(KeyResults, () =>
    {
        var peers = new ScoringPeers(Document);
        peers.RefuseToCompareDifferentNumbers(Sheet());
        return peers;
    });

    /// <summary>The limit: one pass over as many numbers as have to be read and written, with the widest registers of the machine.</summary>
    [Benchmark(Baseline = true)]
    public long OnePass() => _peers.Numbers.Sum();

    [Benchmark]
    public ScoreSheet Sheet() => ScoreSheet.Compute(Alignment, Policy, Today);

    [Benchmark]
    public int ObjectGraph() => _peers.Graph.ScoreUnits().Count;

    [Benchmark]
    public int Linq() => _peers.Linq.ScoreUnits().Count;

    [Benchmark]
    public int QuikGraph() => _peers.QuikGraph.ScoreUnits().Count;

    [Benchmark]
    public int Sqlite() => _peers.Sqlite.ScoreUnits().Count;

    [Benchmark]
    public int Postgres() => _peers.Postgres?.ScoreUnits().Count ?? throw new InvalidOperationException(PostgresHost.Missing);

    IEnumerable<Fact> IHasFacts.Facts()
    {
        var timed = new SideBySide(() => ScoreSheet.Compute(Alignment, ScoringPolicy.Google, Today));
        var files = Directory.GetFiles(Repository.Folder("docs", "policies"), "*.json").Order(StringComparer.Ordinal);
        var read = files.Select(file => (Name: Path.GetFileName(file), OkrPolicyJson.Read(File.ReadAllBytes(file)).Policy)).Where(file => file.Policy is not null).ToList();
        var slowest = read.Select(file => timed.TimesAsLong(() => ScoreSheet.Compute(Alignment, file.Policy!.Scoring, Today))).Zip(read).MaxBy(pair => pair.First);
        yield return new Fact("policy files measured", read.Count, "");
        yield return new Fact(SlowestPolicy, slowest.First, "×");
    }
}
