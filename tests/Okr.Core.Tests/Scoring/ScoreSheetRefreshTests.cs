using Okr.Alignment;
using Okr.Scoring;

namespace Okr.Core.Tests.Scoring;

/// <summary>Each kind of change by itself; <see cref="Refreshed.After"/> compares every number with the one that is computed anew.</summary>
public sealed class ScoreSheetRefreshTests
{
    private static readonly OrgUnitId Top = new("top");
    private static readonly OrgUnitId Middle = new("middle");
    private static readonly OrgUnitId Low = new("low");
    private static readonly Cycle[] Cycles = [new() { Id = new("q1") }, new() { Id = new("q2") }];
    private static readonly OrgUnit[] Units = [new() { Id = Low, Parent = Middle }, new() { Id = Top }, new() { Id = Middle, Parent = Top }];

    [Fact]
    public void Only_what_changed_and_what_stands_above_it_is_scored_again()
    {
        var (calls, refreshed) = Calls(ScoreSource.Both, Chain(), Put(Chained(997, 1m)));

        Assert.Equal(3, calls);
        Assert.Equal((0.75m, 0.625m), (Score(refreshed, "o997"), Score(refreshed, "o998")));
        Assert.Equal(7, Calls(ScoreSource.Both, Chain(), Put(Chained(993, 1m))).Calls);
    }

    [Fact]
    public void Where_links_move_no_number_nothing_above_is_scored_again() =>
        Assert.Equal(1, Calls(ScoreSource.KeyResults, Chain(), Put(Chained(997, 1m))).Calls);

    [Fact]
    public void A_link_that_does_not_carry_leads_to_nothing_that_is_scored_again()
    {
        var records = Chain().ConvertAll(objective => objective with { AlignsTo = [.. objective.AlignsTo.Select(link => link with { Kind = LinkKind.Supports })] });

        Assert.Equal(1, Calls(ScoreSource.Both, records, Put(records[997] with { Weight = new Weight(2m) })).Calls);
    }

    [Fact]
    public void What_is_far_from_every_change_is_not_scored_again_where_something_comes_or_goes()
    {
        var chain = Chain();

        Assert.Equal(1, Calls(ScoreSource.Both, chain, Put(new Objective { Id = new("alone"), KeyResults = [Counted("alone.k", 1m)] })).Calls);
        Assert.Equal(2, Calls(ScoreSource.Both, chain, new OkrChange.Remove(chain[997].Key, 1)).Calls);
        Assert.Equal(1000, Calls(ScoreSource.Descendants, chain, Put(chain[999])).Calls);
        Assert.Equal(1000, Calls(ScoreSource.Both, chain, Put(new OrgUnit { Id = new("new") })).Calls);
        Assert.Equal(1000, Calls(ScoreSource.Both, chain, Put(Cycles[0])).Calls);
    }

    [Fact]
    public void A_sheet_that_was_refreshed_stays_as_it_was()
    {
        var sheet = Scored.Sheet([Scored.With(Scored.At(0.5m))]);

        var refreshed = Refreshed.After(sheet, Put(Scored.With(Scored.At(0.9m), Scored.At(0.1m))));

        Assert.Equal((0.5m, 1), (sheet.Of(sheet.Snapshot.Objectives[0]).Score, sheet.Of(sheet.Snapshot.Objectives[0]).Counted));
        Assert.Equal((0.5m, 2), (refreshed.Of(refreshed.Snapshot.Objectives[0]).Score, refreshed.Of(refreshed.Snapshot.Objectives[0]).Counted));
        Assert.Equal(0.9m, refreshed.Of(refreshed.Snapshot.KeyResults[0]).Score);
    }

    [Fact]
    public void An_initiative_that_changes_or_moves_or_goes_moves_the_key_results_that_it_drives()
    {
        KeyResult Driven(string id) => new() { Id = new(id), Metric = new ExecutedMetric() };
        Initiative Work(string objective, OkrState state) => new() { Id = new("i"), Objective = new(objective), KeyResult = new(objective + ".k"), State = state };
        var sheet = Scored.Sheet([Of("a") with { KeyResults = [Driven("a.k")] }, Of("b") with { KeyResults = [Driven("b.k")] }, Work("a", OkrState.Active)]);

        var done = Refreshed.After(sheet, Put(Work("a", OkrState.Closed)));
        var moved = Refreshed.After(done, Put(Work("b", OkrState.Closed)));
        var gone = Refreshed.After(moved, new OkrChange.Remove(Work("b", OkrState.Closed).Key, 1));

        Assert.Equal([0m, null], Scores(sheet));
        Assert.Equal([1m, null], Scores(done));
        Assert.Equal([null, 1m], Scores(moved));
        Assert.Equal([null, null], Scores(gone));
    }

    [Fact]
    public void What_a_contributor_leaves_loses_its_number_and_what_it_joins_gets_it()
    {
        var sheet = Both(Of("a"), Of("b"), Under("c", 0.8m, "a"));

        var moved = Refreshed.After(sheet, Put(Under("c", 0.8m, "b")));
        var gone = Refreshed.After(moved, new OkrChange.Remove(Of("c").Key, 1));
        var back = Refreshed.After(gone, Put(Under("c", 0.4m, "a", "b")));

        Assert.Equal([0.8m, null, 0.8m], Scores(sheet));
        Assert.Equal([null, 0.8m, 0.8m], Scores(moved));
        Assert.Equal([null, null], Scores(gone));
        Assert.Equal([0.4m, 0.4m, 0.4m], Scores(back));
    }

    // "a" waits for both ways up from "d", of which one is longer.
    [Fact]
    public void What_is_fed_over_several_ways_waits_for_the_last()
    {
        var sheet = Both(Of("a"), Under("b", null, "a"), Under("c", null, "b"), Under("d", 0.2m, "a", "c"), Under("e", 0.6m, "c"));

        var changed = Refreshed.After(sheet, Put(Under("d", 0.4m, "a", "c")), Put(Under("c", 0.5m, "b")), Put(Under("e", 0m, "c")));

        Assert.Equal([0.3m, 0.4m, 0.4m, 0.2m, 0.6m], Scores(sheet));
        Assert.Equal([0.35m, 0.3m, 0.3m, 0.4m, 0m], Scores(changed));
    }

    // "c" is fed by both that changed and is scored once; then what stands above it.
    [Fact]
    public void What_two_changes_reach_passes_on_what_both_brought()
    {
        var sheet = Both(Of("top"), Under("c", null, "top"), Under("a", 0.2m, "c"), Under("b", 0.4m, "c"));

        var changed = Refreshed.After(sheet, Put(Under("a", 0.6m, "c")), Put(Under("b", 1m, "c")));

        Assert.Equal([0.3m, 0.3m, 0.2m, 0.4m], Scores(sheet));
        Assert.Equal([0.8m, 0.8m, 0.6m, 1m], Scores(changed));
    }

    [Fact]
    public void A_loop_that_is_closed_or_opened_moves_what_stands_on_it()
    {
        var sheet = Both(Under("a", 0m, "b"), Under("b", 0.5m, "c"), Of("c", 1m));

        var closed = Refreshed.After(sheet, Put(Under("c", 1m, "a")));
        var opened = Refreshed.After(closed, Put(Of("b", 0.5m)));

        Assert.Equal([0m, 0.25m, 0.625m], Scores(sheet));
        Assert.Equal([0m, 0.5m, 1m], Scores(closed));
        Assert.Equal([0.5m, 0.5m, 1m], Scores(opened));
    }

    [Fact]
    public void Amounts_are_fed_anew_and_those_of_others_stay()
    {
        KeyResult Number(string id, decimal current, string? parent) => new()
        {
            Id = new(id),
            Metric = new NumericMetric { Target = 100m, Current = current },
            AlignsTo = parent is null ? [] : [new() { ParentKeyResult = new(parent), Kind = LinkKind.Contributes }],
        };
        Objective With(string id, decimal current, string? parent = null) => new() { Id = new(id), KeyResults = [Number(id + ".k", current, parent)] };
        var sheet = Scored.Sheet(
            [With("a", 10m), With("b", 20m, "a.k"), With("c", 5m, "b.k"), With("d", 1m, "a.k")],
            new() { KeyResults = new() { Contributions = KeyResultContributions.AddWays } });

        var changed = Refreshed.After(sheet, Put(With("c", 15m, "b.k")));
        var gone = Refreshed.After(changed, new OkrChange.Remove(With("b", 0m).Key, 1));

        Assert.Equal([0.36m, 0.25m, 0.05m, 0.01m], Scores(sheet));
        Assert.Equal([0.46m, 0.35m, 0.15m, 0.01m], Scores(changed));
        Assert.Equal([0.11m, 0.15m, 0.01m], Scores(gone));
    }

    [Fact]
    public void What_stands_behind_something_that_came_or_went_keeps_its_numbers()
    {
        var sheet = Scored.Sheet([Of("a", 0.1m), Of("b", 0.2m, 0.4m), Of("c", 0.5m)]);

        var longer = Refreshed.After(sheet, Put(Of("a", 0.1m, 0.3m, 0.5m)));
        var without = Refreshed.After(longer, new OkrChange.Remove(Of("a").Key, 1), new OkrChange.Remove(new RecordKey(RecordKind.Objective, "never there"), 1));

        Assert.Equal([0.3m, 0.3m, 0.5m], Scores(longer));
        Assert.Equal([0.3m, 0.5m], Scores(without));
        Assert.Equal([0.2m, 0.4m, 0.5m], without.Snapshot.KeyResults.Select(keyResult => without.Of(keyResult).Score));
    }

    [Fact]
    public void Of_several_changes_of_one_record_the_last_counts()
    {
        var sheet = Scored.Sheet([Of("a", 0.1m), Of("b", 0.2m)]);

        var changed = Refreshed.After(sheet, Put(Of("a", 0.5m)), new OkrChange.Remove(Of("a").Key, 1), Put(Of("c", 0.3m)), Put(Of("c", 0.7m)));

        Assert.Equal([0.2m, 0.7m], Scores(changed));
    }

    [Fact]
    public void Many_small_changes_after_each_other_lose_nothing()
    {
        var sheet = Both([.. Cycles, .. Units, .. Enumerable.Range(0, 40).Select(i => Placed(i, 0m))]);

        for (var i = 0; i < 40; i++)
        {
            sheet = Refreshed.After(sheet, Put(Placed(i, i / 100m)));
        }

        Assert.Equal([.. Enumerable.Range(0, 40).Select(i => (decimal?)i / 100m)], Scores(sheet));
    }

    [Theory]
    [InlineData(UnitSource.OwnObjectives)]
    [InlineData(UnitSource.OwnElseSubunits)]
    [InlineData(UnitSource.OwnAndSubunits)]
    [InlineData(UnitSource.AllBelow)]
    public void Units_and_cycles_take_in_what_comes_and_give_up_what_goes(UnitSource source)
    {
        Objective At(decimal progress, OrgUnitId unit, string cycle) => Of("a", progress) with { Unit = unit, Cycle = new(cycle) };
        var sheet = Scored.Sheet(
            [.. Cycles, .. Units, At(0.2m, Low, "q1"), Of("b", 0.6m) with { Unit = Middle, Cycle = new("q1") }, Of("c", 0.9m) with { Unit = Low, Weight = new Weight(3m), Cycle = new("q2") }],
            new() { RollUp = new() { Units = source } });

        var changed = Refreshed.After(sheet, Put(At(0.4m, Low, "q1")));
        var moved = Refreshed.After(changed, Put(At(0.4m, Top, "q2")));
        var nowhere = Refreshed.After(moved, Put(Of("a", 0.4m)));
        var back = Refreshed.After(nowhere, Put(At(0.8m, Middle, "q1")));
        var gone = Refreshed.After(back, new OkrChange.Remove(Of("a").Key, 1));

        Assert.Equal([(0.4m, 2), (0.9m, 1)], Means(sheet));
        Assert.Equal([(0.5m, 2), (0.9m, 1)], Means(changed));
        Assert.Equal([(0.6m, 1), (0.775m, 2)], Means(moved));
        Assert.Equal([(0.6m, 1), (0.9m, 1)], Means(nowhere));
        Assert.Equal([(0.7m, 2), (0.9m, 1)], Means(back));
        Assert.Equal([(0.6m, 1), (0.9m, 1)], Means(gone));
    }

    [Fact]
    public void Units_and_cycles_that_change_themselves_are_computed_anew()
    {
        var sheet = Scored.Sheet([.. Cycles, .. Units, Placed(0, 0.5m)], new() { RollUp = new() { Units = UnitSource.AllBelow } });

        sheet = Refreshed.After(sheet, Put(new OrgUnit { Id = Low }), Put(new Cycle { Id = new("q3") }));
        sheet = Refreshed.After(sheet, new OkrChange.Remove(Units[0].Key, 1));
        sheet = Refreshed.After(sheet, new OkrChange.Remove(Cycles[0].Key, 1));

        Assert.Equal(2, sheet.Snapshot.Units.Count);
    }

    [Fact]
    public void A_cycle_or_a_unit_that_changes_beside_an_objective_takes_all_of_its_objectives_in()
    {
        var sheet = Scored.Sheet([Of("a", 0.5m), Of("b", 0.3m) with { Cycle = new("q3"), Unit = new("new") }]);

        var cycled = Refreshed.After(sheet, Put(Of("a", 0.9m)), Put(new Cycle { Id = new("q3") }));
        var placed = Refreshed.After(cycled, Put(new OrgUnit { Id = new("new") }), Put(Of("a", 0.7m)));

        Assert.Equal([(0.3m, 1)], Means(placed));
        Assert.Equal(0.3m, placed.Of(placed.Snapshot.Units[0]).Score);
    }

    [Fact]
    public void A_grade_leaves_its_cycle_with_its_objective()
    {
        Objective Graded(CycleId cycle) => Of("a", 0.2m) with { Grade = new Grade { Value = 1m }, Cycle = cycle };
        var sheet = Scored.Sheet([.. Cycles, Graded(Cycles[0].Id), Of("b", 0.4m) with { Cycle = Cycles[0].Id }]);

        var moved = Refreshed.After(sheet, Put(Graded(Cycles[1].Id)));

        Assert.Equal([(0.7m, 2), (null, 0)], Means(sheet));
        Assert.Equal([(0.4m, 1), (1m, 1)], Means(moved));
    }

    [Fact]
    public void What_is_new_joins_its_cycle_and_takes_nobodys_place_there()
    {
        Objective In(string id, decimal progress) => Of(id, progress) with { Cycle = Cycles[0].Id };

        var joined = Refreshed.After(Scored.Sheet([.. Cycles, In("a", 0.2m), In("b", 0.6m)]), Put(In("c", 1m)));

        Assert.Equal([(0.6m, 3), (null, 0)], Means(joined));
    }

    [Fact]
    public void A_unit_waits_for_the_units_below_it_wherever_they_stand()
    {
        OrgUnit[] units = [new() { Id = Top }, new() { Id = Low, Parent = Top }];
        var sheet = Scored.Sheet([.. units, Of("a", 0.2m) with { Unit = Top }, Of("b", 0.4m) with { Unit = Low }], new() { RollUp = new() { Units = UnitSource.OwnAndSubunits } });

        var changed = Refreshed.After(sheet, Put(Of("a", 0.4m) with { Unit = Top }), Put(Of("b", 0.8m) with { Unit = Low }));

        Assert.Equal([0.6m, 0.8m], changed.Snapshot.Units.Select(unit => changed.Of(unit).Score));
    }

    [Fact]
    public void A_link_that_carries_nothing_may_come_from_what_is_new()
    {
        Objective Declined(string id) => Of(id, 1m) with { AlignsTo = [new() { Parent = new("a"), Kind = LinkKind.Contributes, State = LinkState.Declined }] };

        var changed = Refreshed.After(Both(Of("a", 0.1m)), Put(Of("a", 0.3m)), Put(Declined("b")), Put(Declined("c")));

        Assert.Equal([0.3m, 1m, 1m], Scores(changed));
    }

    [Fact]
    public void What_goes_and_comes_again_in_one_commit_has_its_own_numbers()
    {
        var sheet = Scored.Sheet([Of("a", 0.1m), Of("b", 0.2m), Of("c", 0.3m)]);

        var changed = Refreshed.After(sheet, new OkrChange.Remove(Of("a").Key, 1), Put(Of("a", 0.5m)));

        Assert.Equal((0.5m, 0.2m, 0.3m), (Score(changed, "a"), Score(changed, "b"), Score(changed, "c")));
    }

    [Fact]
    public void Nothing_may_be_null()
    {
        var sheet = Scored.Sheet([Of("a")]);
        var alignment = AlignmentGraph.Of(sheet.Snapshot);

        Assert.Throws<ArgumentNullException>("alignment", () => ScoreSheet.Compute(null!, sheet.Policy, default));
        Assert.Throws<ArgumentNullException>("policy", () => ScoreSheet.Compute(alignment, null!, default));
        Assert.Throws<ArgumentNullException>("alignment", () => sheet.Refresh(null!, []));
        Assert.Throws<ArgumentNullException>("changes", () => sheet.Refresh(alignment, null!));
    }

    [Fact]
    public void Ids_that_stand_twice_are_computed_anew()
    {
        var sheet = Scored.Sheet([Of("a", 0.1m), Of("a", 0.2m), Of("b", 0.3m)]);

        sheet = Refreshed.After(sheet, Put(Of("b", 0.4m)));
        sheet = Refreshed.After(sheet, Put(Of("b", 0.4m) with { KeyResults = [Scored.At(0.9m) with { Id = new("a.1") }] }));
        sheet = Refreshed.After(sheet, new OkrChange.Remove(Of("a").Key, 1));

        Assert.Equal(0.9m, Score(sheet, "b"));
    }

    private static OkrChange.Put Put(OkrRecord record) => new(record);

    private static ScoreSheet Both(params OkrRecord[] records) => Scored.Sheet(records, new() { RollUp = new() { Source = ScoreSource.Both } });

    private static Objective Of(string id, params decimal[] progress) => new()
    {
        Id = new(id),
        KeyResults = [.. progress.Select((value, i) => Scored.At(value) with { Id = new(FormattableString.Invariant($"{id}.{i + 1}")) })],
    };

    private static Objective Under(string id, decimal? progress, params string[] parents) => Of(id, progress is { } value ? [value] : []) with
    {
        AlignsTo = [.. parents.Select(parent => new AlignmentLink { Parent = new(parent), Kind = LinkKind.Contributes })],
    };

    private static Objective Placed(int number, decimal progress) => Of(FormattableString.Invariant($"o{number}"), progress) with
    {
        Unit = Units[number % 3].Id,
        Cycle = Cycles[number % 2].Id,
    };

    private static decimal? Score(ScoreSheet sheet, string objective) => sheet.Of(sheet.Snapshot.Find(new ObjectiveId(objective))!.Value).Score;

    private static IEnumerable<decimal?> Scores(ScoreSheet sheet) => sheet.Snapshot.Objectives.Select(objective => sheet.Of(objective).Score);

    private static IEnumerable<(decimal?, int)> Means(ScoreSheet sheet) => sheet.Snapshot.Cycles.Select(cycle => (sheet.Of(cycle).Score, sheet.Of(cycle).Counted));

    private static (int Calls, ScoreSheet Sheet) Calls(ScoreSource source, IEnumerable<OkrRecord> records, params OkrChange[] changes)
    {
        var host = new CountingScorer();
        var sheet = Scored.Sheet(records, new() { Host = new() { Metrics = [host] }, RollUp = new() { Source = source } });
        var before = host.Calls;
        var refreshed = sheet.Refresh(AlignmentGraph.Of(sheet.Snapshot.With(changes)), changes);
        return (host.Calls - before, refreshed);
    }

    private static List<Objective> Chain() => [.. Enumerable.Range(0, 1000).Select(i => Chained(i, 0.5m))];

    private static Objective Chained(int number, decimal progress) => new()
    {
        Id = new(FormattableString.Invariant($"o{number}")),
        KeyResults = [Counted(FormattableString.Invariant($"o{number}.k"), progress)],
        AlignsTo = number < 999 ? [new() { Parent = new(FormattableString.Invariant($"o{number + 1}")), Kind = LinkKind.Contributes }] : [],
    };

    private static KeyResult Counted(string id, decimal progress) => new() { Id = new(id), Metric = new HostMetric { Kind = "counted", Current = progress } };
}
