using FsCheck.Xunit;
using Okr.Alignment;
using Okr.Scoring;

namespace Okr.Core.Tests.Scoring;

[Properties(Arbitrary = [typeof(Arbitraries), typeof(ScoringArbitraries)], MaxTest = 200)]
public sealed class ScoreSheetRefreshTests
{
    [Property]
    public void Refreshing_equals_computing_anew_after_any_sequence_of_changes(SoundWorkspace before, SoundWorkspace after, ScoringPolicy policy, int seed) =>
        AssertSame(before.Document, after.Document, policy, seed, change => change.Key.Kind is RecordKind.Objective or RecordKind.Initiative or RecordKind.CheckIn);

    [Property]
    public void So_it_does_where_units_and_cycles_change_and_records_are_broken(AnyWorkspace before, AnyWorkspace after, ScoringPolicy policy, int seed) =>
        AssertSame(before.Document, after.Document, policy, seed, _ => true);

    [Fact]
    public void Only_what_changed_and_what_stands_above_it_is_scored_again()
    {
        var host = new CountingScorer();
        var policy = new ScoringPolicy { Host = new() { Metrics = [host] }, RollUp = new() { Source = ScoreSource.Both } };
        var sheet = Scored.Sheet([new OrgUnit { Id = new("u") }, .. Enumerable.Range(0, 1000).Select(i => Chained(i, 0.5m))], policy);
        Assert.Equal(1000, host.Calls);

        IReadOnlyList<OkrChange> changes = [new OkrChange.Put(Chained(997, 1m))];
        var refreshed = sheet.Refresh(AlignmentGraph.Of(sheet.Snapshot.With(changes)), changes);

        Assert.Equal(1003, host.Calls);
        Assert.Equal(0.5m, sheet.Of(sheet.Snapshot.Objectives[997]).Score);
        Assert.Equal((0.75m, 0.625m), (refreshed.Of(refreshed.Snapshot.Objectives[997]).Score, refreshed.Of(refreshed.Snapshot.Objectives[998]).Score));
    }

    [Fact]
    public void A_sheet_that_was_refreshed_stays_as_it_was()
    {
        var sheet = Scored.Sheet([Scored.With(Scored.At(0.5m))]);
        IReadOnlyList<OkrChange> changes = [new OkrChange.Put(Scored.With(Scored.At(0.9m), Scored.At(0.1m)))];

        var refreshed = sheet.Refresh(AlignmentGraph.Of(sheet.Snapshot.With(changes)), changes);

        Assert.Equal((0.5m, 1), (sheet.Of(sheet.Snapshot.Objectives[0]).Score, sheet.Of(sheet.Snapshot.Objectives[0]).Counted));
        Assert.Equal((0.5m, 2), (refreshed.Of(refreshed.Snapshot.Objectives[0]).Score, refreshed.Of(refreshed.Snapshot.Objectives[0]).Counted));
        Assert.Equal(0.9m, refreshed.Of(refreshed.Snapshot.KeyResults[0]).Score);
    }

    private static void AssertSame(OkrDocument before, OkrDocument after, ScoringPolicy policy, int seed, Func<OkrChange, bool> takes)
    {
        var random = new Random(seed);
        var changes = before.ChangesTo(after).Where(takes).ToArray();
        random.Shuffle(changes);
        var sheet = Scored.Sheet(before, policy);
        for (var (done, i) = (0, 0); done < changes.Length && i < 8; i++)
        {
            var step = changes.Skip(done).Take(random.Next(1, 4)).ToList();
            done += step.Count;
            var alignment = AlignmentGraph.Of(sheet.Snapshot.With(step));
            sheet = sheet.Refresh(alignment, step);
            AssertSame(ScoreSheet.Compute(alignment, policy, Scored.Today), sheet);
        }
    }

    private static void AssertSame(ScoreSheet expected, ScoreSheet actual)
    {
        Assert.Same(expected.Snapshot, actual.Snapshot);
        Assert.All(expected.Snapshot.KeyResults, keyResult => Assert.Equal(expected.Of(keyResult), actual.Of(keyResult)));
        Assert.All(expected.Snapshot.Objectives, objective => Assert.Equal(expected.Of(objective), actual.Of(objective)));
        Assert.All(expected.Snapshot.Units, unit => Assert.Equal(expected.Of(unit), actual.Of(unit)));
        Assert.All(expected.Snapshot.Cycles, cycle => Assert.Equal(expected.Of(cycle), actual.Of(cycle)));
    }

    private static Objective Chained(int number, decimal progress) => new()
    {
        Id = new(FormattableString.Invariant($"o{number}")),
        Unit = new("u"),
        KeyResults = [new() { Id = new(FormattableString.Invariant($"o{number}.k")), Metric = new HostMetric { Kind = "counted", Current = progress } }],
        AlignsTo = number < 999 ? [new() { Parent = new(FormattableString.Invariant($"o{number + 1}")), Kind = LinkKind.Contributes }] : [],
    };

    private sealed class CountingScorer : IMetricScorer
    {
        public int Calls { get; private set; }

        public string Kind => "counted";

        public LocalizedText Formula => default;

        public decimal? Measure(HostMetric metric, KeyResult keyResult)
        {
            Calls++;
            return metric.Current;
        }
    }
}
