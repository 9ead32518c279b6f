using System.Globalization;
using Okr.Access;
using Okr.Year;
using static Okr.Core.Tests.Year.CheckInPlan;

namespace Okr.Core.Tests.Year;

public sealed class CheckInVerbsTests
{
    [Fact]
    public void One_commit_writes_the_report_whole_and_the_objective_with_its_new_value()
    {
        var status = new StatedStatus { Status = OkrStatus.Behind };
        var outcome = CheckInVerbs.CheckIn(Context(Snapshot()), new CheckIn { Id = new("c1"), KeyResult = Sales, Value = 40m, Confidence = new(6), Status = status, Note = "slow" });

        Assert.True(outcome.IsAllowed);
        var puts = outcome.Changes.Cast<OkrChange.Put>().Select(put => put.Record).ToList();
        Assert.Equal(
            new CheckIn { Id = new("c1"), Objective = Goal, KeyResult = Sales, Value = 40m, Confidence = new(6), Status = status, Note = "slow", Author = Ana.Person, ObservedAt = Noon, RecordedAt = Noon },
            puts[0]);
        var sales = ((Objective)puts[1]).KeyResults[0];
        Assert.Equal(
            (40m, new Confidence(6), new CheckInSummary { Count = 1, LastAt = Noon }, status with { By = Ana.Person, On = new(2026, 5, 15) }),
            (((NumericMetric)sales.Metric!).Current, sales.Confidence, sales.CheckIns, sales.Status));
        Assert.Equal(Plan.KeyResults.Skip(1), ((Objective)puts[1]).KeyResults.Skip(1));
        Assert.Equal(2, puts.Count);
    }

    [Fact]
    public void A_late_report_is_kept_and_does_not_overwrite_a_newer_value()
    {
        var snapshot = After(After(Snapshot(), Report("c1", 40m, daysAgo: 1)), Report("late", 25m, daysAgo: 8));

        Assert.Equal((40m, new CheckInSummary { Count = 2, LastAt = Noon.AddDays(-1) }), (Current(snapshot), KeyResult(snapshot).CheckIns));
        Assert.Equal(2, snapshot.Document.CheckIns.Count);
    }

    [Theory]
    [InlineData("sales", 10)]
    [InlineData("sum", 60)]
    [InlineData("mean", 20)]
    [InlineData("least", 10)]
    [InlineData("most", 30)]
    public void Values_add_up_as_the_metric_says(string keyResult, int expected) => Assert.Equal(
        expected,
        Current(After(Snapshot(), Report("a", 20m, 3, keyResult), Report("b", 30m, 2, keyResult), Report("c", 10m, 1, keyResult)), keyResult));

    [Fact]
    public void Every_kind_of_metric_takes_what_it_can_hold()
    {
        var snapshot = After(
            Snapshot(),
            Report("b1", 9m, 2, "bound"),
            Report("b2", 11m, 1, "bound"),
            Report("s1", 1m, 1, "steps") with { Step = 2 },
            Report("y", 1m, 0, "binary"),
            Report("z", 2m, 0, "zones"),
            Report("m", 0.4m, 0, "manual"),
            Report("h", -12.5m, 0, "host"),
            Report("e", null, 0, "executed") with { Confidence = new(3) },
            Report("u", null, 0, "unmeasured") with { Note = "we look for a number" });

        Assert.Equal(new CheckInSummary { Count = 2, Met = 1, LastAt = Noon.AddDays(-1) }, KeyResult(snapshot, "bound").CheckIns);
        Assert.Equal(11m, ((BoundMetric)KeyResult(snapshot, "bound").Metric!).Current);
        Assert.Equal([null, true, null], ((MilestonesMetric)KeyResult(snapshot, "steps").Metric!).Steps.Select(step => step.IsDone));
        Assert.True(((BinaryMetric)KeyResult(snapshot, "binary").Metric!).IsDone);
        Assert.Equal(Zone.Target, ((ZonesMetric)KeyResult(snapshot, "zones").Metric!).Reached);
        Assert.Equal(0.4m, ((ManualMetric)KeyResult(snapshot, "manual").Metric!).Progress);
        Assert.Equal(-12.5m, ((HostMetric)KeyResult(snapshot, "host").Metric!).Current);
        Assert.Equal((new Confidence(3), 1), (KeyResult(snapshot, "executed").Confidence, KeyResult(snapshot, "executed").CheckIns!.WithoutValue));
        Assert.Equal(new CheckInSummary { WithoutValue = 1, LastAt = Noon }, KeyResult(snapshot, "unmeasured").CheckIns);
    }

    [Fact]
    public void A_step_that_was_done_can_be_undone()
    {
        var snapshot = After(Snapshot(), Report("s1", 1m, 2, "steps") with { Step = 1 }, Report("s2", 0m, 1, "steps") with { Step = 1 }, Report("s3", 1m, 1, "steps") with { Step = 3 });

        Assert.Equal([false, null, true], ((MilestonesMetric)KeyResult(snapshot, "steps").Metric!).Steps.Select(step => step.IsDone));
    }

    [Theory]
    [InlineData("binary", "0.5", null, "neither done nor not done")]
    [InlineData("zones", "4", null, "no zone")]
    [InlineData("zones", "1.5", null, "no zone")]
    [InlineData("manual", "40", null, "no share from 0 to 1")]
    [InlineData("manual", "-0.1", null, "no share from 0 to 1")]
    [InlineData("executed", "1", null, "follows its initiatives")]
    [InlineData("unmeasured", "1", null, "Nobody has said how")]
    [InlineData("steps", "1", null, "Which of the 3 steps")]
    [InlineData("steps", "1", 4, "There is no step 4")]
    [InlineData("steps", "1", 0, "There is no step 0")]
    [InlineData("steps", "2", 1, "neither done nor not done")]
    [InlineData("steps", null, 1, "not whether it is done")]
    [InlineData("sales", "1", 1, "there are no steps")]
    [InlineData("sales", "1000000000000000000.1", null, "greater than any amount")]
    [InlineData("sales", null, null, "It says nothing")]
    public void What_a_kind_cannot_take_is_refused_with_the_remedy(string keyResult, string? value, int? step, string expected)
    {
        var refusal = Refused(CheckInVerbs.CheckIn(Context(Snapshot()), Report("c1", value is null ? null : decimal.Parse(value, CultureInfo.InvariantCulture), 0, keyResult) with { Step = step }));

        Assert.Contains(expected, refusal.Message.English, StringComparison.Ordinal);
        Assert.Equal((RefusalKind.Invalid, new OkrTarget(TargetKind.CheckIn, "c1")), (refusal.Kind, refusal.Target));
    }

    [Fact]
    public void An_objective_takes_words_a_confidence_and_a_status_and_no_value()
    {
        var report = new CheckIn { Id = new("c1"), Objective = Goal, Note = "All well", Confidence = new(8), Status = new() { Status = OkrStatus.OnTrack, Reason = "signed" }, ObservedAt = Noon };
        var objective = After(Snapshot(), report).ObjectiveRecords[0];

        Assert.Equal(new StatedStatus { Status = OkrStatus.OnTrack, Reason = "signed", By = Ana.Person, On = new(2026, 5, 15) }, objective.Status);
        Assert.Equal(new CheckInSummary { WithoutValue = 1, LastAt = Noon }, objective.CheckIns);
        Assert.Contains("has no value of its own", Refused(CheckInVerbs.CheckIn(Context(Snapshot()), report with { Value = 1m })).Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_report_again_changes_nothing_even_when_it_left_things_out()
    {
        var report = new CheckIn { Id = new("c1"), KeyResult = Sales, Value = 40m };
        var snapshot = After(Snapshot(), report);

        var again = CheckInVerbs.CheckIn(Context(snapshot, now: Noon.AddHours(3)), report);

        Assert.True(again.IsAllowed);
        Assert.Empty(again.Changes);
        Assert.Equal((0, 1), CheckInVerbs.CheckInAll(Context(snapshot), [report]) is var batch ? (batch.Taken, batch.Repeated) : default);
    }

    [Fact]
    public void The_same_id_with_something_else_is_refused()
    {
        var snapshot = After(Snapshot(), Report("c1", 40m));

        var refusal = Refused(CheckInVerbs.CheckIn(Context(snapshot), Report("c1", 41m)));

        Assert.Contains("'c1'", refusal.Message.English, StringComparison.Ordinal);
        Assert.Contains("Correct that one", refusal.Message.English, StringComparison.Ordinal);
        Assert.Single(CheckInVerbs.CheckInAll(Context(Snapshot()), [Report("c1", 40m), Report("c1", 40m), Report("c1", 41m)]).Refused);
    }

    [Fact]
    public void An_imported_value_counts_until_the_first_report_and_a_sum_goes_on_from_it()
    {
        var imported = Plan with
        {
            KeyResults = [.. Plan.KeyResults.Select(one => one.Metric is NumericMetric numeric ? one with { Metric = numeric with { Current = 50m }, Confidence = new(7) } : one)],
        };
        var before = OkrSnapshot.Build(OkrDocument.FromRecords([Quarter, imported]));

        var after = After(before, Report("a", 10m, 3), Report("b", 10m, 3, "sum"), Report("c", 10m, 3, "mean"), Report("d", 60m, 3, "least"), Report("e", 10m, 3, "most"));

        Assert.Equal([10m, 60m, 10m, 50m, 50m], after.KeyResultRecords.Take(5).Select(one => ((NumericMetric)one.Metric!).Current));
        Assert.All(after.KeyResultRecords.Take(5), one => Assert.Equal(new Confidence(7), one.Confidence));
        Assert.Equal(imported, After(after, context => CheckInVerbs.CheckIn(context, [.. "abcde".Select(id => new CheckIn { Id = new($"not {id}"), Corrects = new(id.ToString()), IsWithdrawn = true })])).ObjectiveRecords[0]);
    }

    [Fact]
    public void What_was_known_of_a_later_day_is_not_overwritten_by_an_earlier_one()
    {
        var imported = Plan with { KeyResults = [Plan.KeyResults[0] with { Metric = new NumericMetric { Target = 100m, Current = 50m }, CheckIns = new() { Count = 3, LastAt = Noon.AddDays(-2), Planned = 12 } }] };
        var before = OkrSnapshot.Build(OkrDocument.FromRecords([Quarter, imported]));

        var late = After(before, Report("a", 10m, 3));
        var newer = After(late, Report("b", 60m, 1));

        Assert.Equal((50m, 4, Noon.AddDays(-2), 12), (Current(late), KeyResult(late).CheckIns!.Count, KeyResult(late).CheckIns!.LastAt, KeyResult(late).CheckIns!.Planned));
        Assert.Equal((60m, 5, Noon.AddDays(-1)), (Current(newer), KeyResult(newer).CheckIns!.Count, KeyResult(newer).CheckIns!.LastAt));
    }

    [Fact]
    public void A_confidence_that_was_edited_stays_until_a_report_states_another()
    {
        var snapshot = After(Snapshot(), Report("a", 10m, 3) with { Confidence = new(5) });
        var edited = snapshot.With([new OkrChange.Put(snapshot.ObjectiveRecords[0] with { KeyResults = [KeyResult(snapshot) with { Confidence = new(8) }, .. Plan.KeyResults.Skip(1)] })]);

        Assert.Equal(new Confidence(8), KeyResult(After(edited, Report("b", 11m, 2))).Confidence);
        Assert.Equal(new Confidence(5), KeyResult(After(edited, Report("b", 11m, 2) with { Confidence = new(5) })).Confidence);
    }

    [Theory]
    [InlineData(OkrState.Draft, OkrAction.Submit)]
    [InlineData(OkrState.Approved, OkrAction.Start)]
    [InlineData(OkrState.Closed, OkrAction.Archive)]
    [InlineData(OkrState.Postponed, OkrAction.Start)]
    [InlineData(OkrState.Cancelled, OkrAction.Start)]
    public void Only_what_is_worked_on_is_reported_on_and_the_refusal_says_what_is_possible(OkrState state, OkrAction possible)
    {
        var refusal = Refused(CheckInVerbs.CheckIn(Context(Snapshot().With([new OkrChange.Put(Plan with { State = state })])), Report("c1", 1m)));

        Assert.Equal((RefusalKind.WrongState, OkrTarget.Of(Goal)), (refusal.Kind, refusal.Target));
        Assert.Contains(possible, refusal.Possible);
        Assert.Contains("so you cannot check in on it", refusal.Message.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(OkrState.Draft, true)]
    [InlineData(OkrState.Active, true)]
    [InlineData(OkrState.Closed, false)]
    [InlineData(OkrState.Postponed, false)]
    [InlineData(OkrState.Cancelled, false)]
    [InlineData(OkrState.Archived, false)]
    public void A_key_result_that_is_over_is_not_reported_on_though_its_objective_runs(OkrState state, bool isAllowed)
    {
        var outcome = CheckInVerbs.CheckIn(Context(Snapshot().With([new OkrChange.Put(Plan with { KeyResults = [Plan.KeyResults[0] with { State = state }] })])), Report("c1", 1m));

        Assert.Equal(isAllowed, outcome.IsAllowed);
        Assert.All(outcome.Refusals, refusal => Assert.Equal((RefusalKind.WrongState, OkrTarget.Of(Sales)), (refusal.Kind, refusal.Target)));
    }

    [Fact]
    public void A_closed_cycle_is_locked_and_one_that_is_being_graded_is_not()
    {
        var closed = Refused(CheckInVerbs.CheckIn(Context(Snapshot().With([new OkrChange.Put(Quarter with { State = CycleState.Closed })])), Report("c1", 1m)));

        Assert.Equal(RefusalKind.Locked, closed.Kind);
        Assert.Contains("'q2'", closed.Message.English, StringComparison.Ordinal);
        Assert.True(CheckInVerbs.CheckIn(Context(Snapshot().With([new OkrChange.Put(Quarter with { State = CycleState.Grading })])), Report("c1", 1m)).IsAllowed);
    }

    [Fact]
    public void What_was_closed_is_not_corrected_either()
    {
        var snapshot = After(Snapshot(), Report("c1", 1m));
        var closed = snapshot.With([new OkrChange.Put(snapshot.ObjectiveRecords[0] with { State = OkrState.Closed })]);

        Assert.Contains("so you cannot correct it", Refused(CheckInVerbs.Withdraw(Context(closed), new("c1"), new("c2"))).Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_there_is_named_and_a_key_result_of_another_objective_is_told()
    {
        var context = Context(Snapshot(new Objective { Id = new("o2") }));

        Assert.Equal((RefusalKind.NotThere, OkrTarget.Of(new KeyResultId("gone"))), Refused(CheckInVerbs.CheckIn(context, Report("c1", 1m, 0, "gone"))) is var gone ? (gone.Kind, gone.Target) : default);
        Assert.Equal(RefusalKind.NotThere, Refused(CheckInVerbs.CheckIn(context, new CheckIn { Id = new("c1"), Objective = new("gone"), Note = "hm" })).Kind);
        Assert.Contains("belongs to 'o1'", Refused(CheckInVerbs.CheckIn(context, Report("c1", 1m) with { Objective = new("o2") })).Message.English, StringComparison.Ordinal);
        Assert.Contains("has no id", Refused(CheckInVerbs.CheckIn(context, new CheckIn { KeyResult = Sales, Value = 1m })).Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_has_no_role_may_not_and_the_author_is_who_is_stated()
    {
        var stranger = Refused(CheckInVerbs.CheckIn(Context(Snapshot(), viewer: new() { Person = new("eve") }), Report("c1", 1m)));
        var robot = new Viewer { Person = new("robot"), Grants = [new(OkrRole.Administrator)] };
        var byRobot = CheckInVerbs.CheckIn(Context(Snapshot(), viewer: robot), Report("c1", 1m) with { Author = Ana.Person });

        Assert.Equal(RefusalKind.NotAllowed, stranger.Kind);
        Assert.Contains("'eve' may not check in on 'o1'", stranger.Message.English, StringComparison.Ordinal);
        Assert.Equal(Ana.Person, ((CheckIn)((OkrChange.Put)byRobot.Changes[0]).Record).Author);
    }

    [Fact]
    public void Who_is_unknown_is_no_author() => Assert.Null(((CheckIn)((OkrChange.Put)CheckInVerbs.CheckIn(
        Context(Snapshot(), viewer: new() { Grants = [new(OkrRole.Administrator)] }), Report("c1", 1m)).Changes[0]).Record).Author);

    [Fact]
    public void Every_problem_of_every_report_is_told_at_once_and_nothing_is_written()
    {
        var outcome = CheckInVerbs.CheckIn(
            Context(Snapshot()), Report("a", 1m), Report("b", 9m, 0, "zones") with { ObservedAt = Noon.AddYears(1), RecordedAt = Noon, Status = new() { Status = (OkrStatus)99 } }, Report("c", 1m, 0, "gone"));

        Assert.Empty(outcome.Changes);
        Assert.Equal(["b", "b", "b", "gone"], outcome.Refusals.Select(refusal => refusal.Target.Id));
    }

    [Fact]
    public void Nothing_to_report_is_nothing_to_do() => Assert.Equal(new VerbOutcome(), CheckInVerbs.CheckIn(Context(Snapshot())));

    [Fact]
    public void Null_is_refused_at_the_door()
    {
        Assert.Throws<ArgumentNullException>(() => CheckInVerbs.CheckIn(null!, Report("c1", 1m)));
        Assert.Throws<ArgumentNullException>(() => CheckInVerbs.CheckInAll(Context(Snapshot()), null!));
        Assert.Throws<ArgumentException>(() => CheckInVerbs.CheckIn(Context(Snapshot()), [null!]));
        Assert.Throws<ArgumentNullException>(() => CheckInVerbs.Correct(Context(Snapshot()), new("a"), null!));
        Assert.Throws<ArgumentException>(() => new RefusedCheckIn(-1, new()));
        Assert.Throws<ArgumentNullException>(() => new RefusedCheckIn(0, null!));
    }
}
