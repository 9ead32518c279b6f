using BenchmarkDotNet.Attributes;
using Okr.Alignment;
using Okr.Benchmarks.Goals;
using Okr.Benchmarks.Running;
using Okr.Scoring;

namespace Okr.Benchmarks.Jobs;

/// <summary>One check-in on a workspace in memory: the whole refresh beside its parts, the floor of making the records anew, and building everything again.</summary>
[Job("live", "Whole refresh of a live workspace after one commit")]
[AtMostTime(100, nameof(Refresh), 0, "on a tenant of any size")]
[Growth(nameof(Refresh))]
public class LiveBenchmarks : TenantBenchmarks
{
    private readonly Random _random = new(1);
    private LiveAnalysis _live = null!;
    private int _number;

    [GlobalSetup]
    public void Generate()
    {
        _live = Prepared.Of(KeyResults, () => LiveAnalysis.Of(Snapshot, OkrPolicy.Default, Today));
        _live.FindingsAbout(_live.Snapshot.Objectives[0]);
        var commit = CheckIn();
        var (refreshed, rebuilt) = (_live.After(commit, _live.Sequence + 1).Scores, ScoreAnew(commit));
        foreach (var objective in refreshed.Snapshot.Objectives)
        {
            Agreement.On(objective.Record.Id.Value, refreshed.Of(objective), rebuilt.Of(rebuilt.Snapshot.Find(objective.Record.Id)!.Value));
        }
    }

    /// <summary>The records of the commit alone: no refresh can cost less.</summary>
    [Benchmark(Baseline = true)]
    public int Floor() => CheckIn().Changes.Count;

    [Benchmark]
    public int SnapshotAlone() => _live.Snapshot.With(CheckIn().Changes).Objectives.Count;

    /// <summary>Snapshot, alignment, scores and the findings of rules with a short reach, one commit after the other.</summary>
    [Benchmark]
    public long Refresh() => (_live = _live.After(CheckIn(), _live.Sequence + 1)).Sequence;

    /// <summary>Snapshot, alignment and scores from the records on.</summary>
    [Benchmark]
    public ScoreSheet Rebuild() => ScoreAnew(CheckIn());

    private ScoreSheet ScoreAnew(OkrCommit commit) =>
        ScoreSheet.Compute(AlignmentGraph.Of(OkrSnapshot.Build(_live.Snapshot.Document.Apply(commit.Changes))), ScoringPolicy.Google, Today);

    private OkrCommit CheckIn()
    {
        var objectives = _live.Snapshot.Document.Objectives;
        var objective = objectives[_random.Next(objectives.Count)];
        var reported = objective.KeyResults[0] with
        {
            Metric = objective.KeyResults[0].Metric is NumericMetric metric ? metric with { Current = _random.Next(100) } : objective.KeyResults[0].Metric,
            Confidence = new Confidence(_random.Next(11)),
        };
        var checkIn = new CheckIn { Id = new($"live-{_number++}"), Objective = objective.Id, KeyResult = reported.Id, Value = _random.Next(100) };
        return new OkrCommit { Changes = [new OkrChange.Put(objective with { KeyResults = [reported, .. objective.KeyResults.Skip(1)] }), new OkrChange.Put(checkIn)] };
    }
}
