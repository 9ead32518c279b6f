using Okr.Access;
using Okr.Year;
using static Okr.Core.Tests.Year.Life.LifePlan;

namespace Okr.Core.Tests.Year.Life;

public class ObjectiveEditTests
{
    private static readonly OkrPolicy WithApproval = new() { Approval = Approved };

    private static readonly NumericMetric Renewals = (NumericMetric)Sound.KeyResults[0].Metric!;

    private static readonly Objective Running = Change(Sound, keyResult => keyResult with { CheckIns = new() { Count = 3 }, Metric = Renewals with { Current = 74m } });

    [Fact]
    public void A_draft_is_written_under_the_id_that_the_caller_chose()
    {
        var written = Written<Objective>(ObjectiveLife.Draft(Context(With(), "member"), Sound));

        Assert.Equal(In(OkrState.Draft), written);
    }

    [Fact]
    public void Everything_against_a_draft_is_told_at_once()
    {
        var draft = new Objective
        {
            Id = Id,
            Unit = new("gone"),
            Cycle = new("lost"),
            Grade = new() { Value = 1m },
            KeyResults = [new() { Id = new("kr1") }, new() { Id = new("new") }, new() { Id = new("new"), CheckIns = new() { Count = 1 } }, new()],
        };

        var outcome = ObjectiveLife.Draft(Context(With(Sound), "administrator"), draft);

        Assert.Equal(
            ["Invalid o1", "NotThere lost", "NotThere gone", "Invalid o1", "Invalid kr1", "Invalid new", "Invalid ", "Invalid new"],
            outcome.Refusals.Select(refusal => $"{refusal.Kind} {refusal.Target.Id}"));
        Refused(ObjectiveLife.Draft(Context(With(), "stranger"), Sound), RefusalKind.NotAllowed);
        Refused(ObjectiveLife.Draft(Context(With(new Cycle { Id = new("q2"), State = CycleState.Grading }), "member"), Sound), RefusalKind.Locked);
    }

    [Fact]
    public void An_edit_without_a_change_is_nothing_to_commit()
    {
        var outcome = Edit(Sound, Sound);

        Assert.True(outcome.IsAllowed);
        Assert.Empty(outcome.Changes);
    }

    [Fact]
    public void Texts_weights_owners_and_dates_are_edited()
    {
        var edited = Sound with { Title = "Keep customers", Weight = new(2m), Owner = new("bob"), End = new(2026, 6, 15), KeyResults = [Sound.KeyResults[1], Sound.KeyResults[0] with { Weight = new(3m), Due = new(2026, 6, 1) }] };

        Assert.Equal(edited, Written<Objective>(Edit(Sound, edited)));
    }

    [Fact]
    public void Editing_what_was_handed_in_takes_it_back_and_a_new_owner_alone_does_not()
    {
        Assert.Equal(OkrState.Draft, Written<Objective>(Edit(In(OkrState.Submitted), In(OkrState.Submitted) with { Title = "Keep customers" })).State);
        Assert.Equal(OkrState.Submitted, Written<Objective>(Edit(In(OkrState.Submitted), In(OkrState.Submitted) with { Owner = new("bob") })).State);
    }

    [Fact]
    public void What_has_a_verb_of_its_own_is_not_edited()
    {
        Objective[] attempts =
        [
            Sound with { State = OkrState.Closed },
            Sound with { Grade = new() { Value = 1m } },
            Sound with { Status = new() },
            Sound with { AlignsTo = [new() { Parent = new("o2") }] },
            Change(Sound, keyResult => keyResult with { State = OkrState.Cancelled }),
            Change(Sound, keyResult => keyResult with { Grade = new() { Value = 1m } }),
            Change(Sound, keyResult => keyResult with { Status = new() }),
            Change(Sound, keyResult => keyResult with { CheckIns = new() { Count = 9 } }),
            Change(Sound, keyResult => keyResult with { Revisions = [new()] }),
            Change(Sound, keyResult => keyResult with { AlignsTo = [new() { Parent = new("o2") }] }),
        ];

        Assert.All(attempts, edited => Assert.Contains("not edited", Refused(Edit(Sound, edited), RefusalKind.Invalid).Message.English, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(OkrState.Approved)]
    [InlineData(OkrState.Active)]
    public void Approval_locks_what_was_agreed_and_leaves_the_rest(OkrState state)
    {
        var approved = In(state);
        Objective[] locked =
        [
            approved with { Title = "Less" },
            approved with { Weight = new(2m) },
            approved with { End = new(2026, 6, 1) },
            approved with { KeyResults = [approved.KeyResults[0]] },
            Change(approved, keyResult => keyResult with { Metric = Renewals with { Target = 75m } }),
            Change(approved, keyResult => keyResult with { Due = new(2026, 6, 1) }),
        ];

        Assert.All(locked, edited => Assert.Equal(
            $"What was agreed about 'o1' is locked: its objective {(state == OkrState.Active ? "is being worked on" : "is approved")}. Have it returned to its author first; that takes the head of the unit, a manager in the line above, an executive or an administrator.",
            Refused(Edit(approved, edited, WithApproval), RefusalKind.Locked).Message.English));
        Assert.All(locked, edited => Assert.True(Edit(approved, edited, new() { Approval = new() { Levels = [new() { IsNeeded = true, StaysOpen = true }] } }).IsAllowed));
        Assert.Equal(new PersonId("bob"), Written<Objective>(Edit(approved, approved with { Owner = new("bob") }, WithApproval)).Owner);
        Assert.True(Edit(approved, Change(approved, keyResult => keyResult with { Owner = new("ann"), Confidence = new(7m) }), WithApproval).IsAllowed);
    }

    [Theory]
    [InlineData(OkrState.Closed)]
    [InlineData(OkrState.Archived)]
    [InlineData(OkrState.Postponed)]
    [InlineData(OkrState.Cancelled)]
    public void What_is_over_is_not_edited(OkrState state) => Refused(Edit(In(state), In(state) with { Title = "New" }), RefusalKind.WrongState);

    [Fact]
    public void A_target_that_changes_in_mid_cycle_keeps_the_old_one_with_who_when_and_why()
    {
        var edited = Change(Running, keyResult => keyResult with { Metric = Renewals with { Target = 80m, Current = 74m } });

        var written = Written<Objective>(ObjectiveLife.Edit(Context(With(Running), "owner"), edited, "The market shrank"));

        var revision = Assert.Single(written.KeyResults[0].Revisions);
        Assert.Equal(new MetricRevision { ChangedAt = Now, By = new("ann"), Reason = "The market shrank", Before = Running.KeyResults[0].Metric }, revision);
        Assert.Empty(written.KeyResults[1].Revisions);

        var again = Written<Objective>(ObjectiveLife.Edit(Context(With(written), "owner"), Change(written, keyResult => keyResult with { Metric = Renewals with { Target = 85m, Current = 74m } })));
        Assert.Equal([85m, 80m], again.KeyResults[0].Revisions.Select(kept => ((NumericMetric)kept.Before!).Target!.Value));
        Assert.Null(again.KeyResults[0].Revisions[1].Reason);
    }

    [Fact]
    public void Before_work_begins_a_target_is_planning_and_after_a_return_it_is_not()
    {
        var draft = In(OkrState.Draft);
        var returned = Running with { State = OkrState.Draft };

        Assert.Empty(Written<Objective>(Edit(draft, Change(draft, keyResult => keyResult with { Metric = Renewals with { Target = 80m } }))).KeyResults[0].Revisions);
        Assert.Single(Written<Objective>(Edit(returned, Change(returned, keyResult => keyResult with { Metric = Renewals with { Target = 80m, Current = 74m } }))).KeyResults[0].Revisions);
    }

    [Fact]
    public void The_kind_unit_and_direction_of_a_measure_are_fixed_once_somebody_has_reported()
    {
        Metric?[] attempts =
        [
            null,
            new BinaryMetric(),
            Renewals with { Current = 74m, Unit = "€" },
            Renewals with { Current = 74m, Baseline = 85m, Target = 70m },
            Renewals with { Current = 74m, Accumulation = Accumulation.Sum },
        ];

        Assert.All(attempts, metric => Assert.Contains("kind, unit and direction", Refused(Edit(Running, Change(Running, keyResult => keyResult with { Metric = metric })), RefusalKind.Invalid).Message.English, StringComparison.Ordinal));
        Assert.All(attempts.Where(metric => metric is null or BinaryMetric), metric => Assert.True(Edit(Sound, Change(Sound, keyResult => keyResult with { Metric = metric })).IsAllowed));
    }

    [Fact]
    public void A_check_in_counts_even_where_no_summary_was_kept()
    {
        var edited = Change(Sound, keyResult => keyResult with { Metric = new BinaryMetric() });
        var plan = With(Sound, new CheckIn { Id = new("c1"), Objective = Id, KeyResult = new("kr1") });

        Refused(ObjectiveLife.Edit(Context(plan, "owner"), edited), RefusalKind.Invalid);
    }

    [Fact]
    public void What_was_measured_is_reported_and_not_edited()
    {
        var better = Change(Running, keyResult => keyResult with { Metric = Renewals with { Current = 84m } });
        var first = In(OkrState.Draft);

        Refused(Edit(Running, better), RefusalKind.Invalid);
        Refused(Edit(Sound, Change(Sound, keyResult => keyResult with { Metric = Renewals with { Current = 84m } })), RefusalKind.Invalid);
        Assert.True(Edit(first, Change(first, keyResult => keyResult with { Metric = Renewals with { Current = 70m } })).IsAllowed);
    }

    [Theory]
    [InlineData("report")]
    [InlineData("support")]
    [InlineData("initiative")]
    [InlineData("closed")]
    public void A_key_result_that_something_hangs_on_is_cancelled_and_not_taken_out(string holder)
    {
        var objective = holder switch
        {
            "report" => Running,
            "closed" => Change(Sound, keyResult => keyResult with { State = OkrState.Closed }),
            _ => Sound,
        };
        OkrRecord other = holder == "initiative"
            ? new Initiative { Id = new("e1"), Objective = Id, KeyResult = new("kr1") }
            : new Objective { Id = new("o2"), AlignsTo = holder == "support" ? [new() { Parent = Id, ParentKeyResult = new("kr1") }] : [] };

        var outcome = ObjectiveLife.Edit(Context(With(objective, other), "owner"), objective with { KeyResults = [objective.KeyResults[1]] });

        Assert.Contains("Cancel it instead", Refused(outcome, RefusalKind.Invalid).Message.English, StringComparison.Ordinal);
        Assert.True(Edit(Sound, Sound with { KeyResults = [Sound.KeyResults[1]] }).IsAllowed);
    }

    [Fact]
    public void New_key_results_have_ids_of_their_own_and_nothing_reported_yet()
    {
        var elsewhere = new Objective { Id = new("o2"), KeyResults = [new() { Id = new("kr7") }] };
        var context = Context(With(Sound, elsewhere), "owner");

        Assert.True(ObjectiveLife.Edit(context, Sound with { KeyResults = [.. Sound.KeyResults, new() { Id = new("kr3") }] }).IsAllowed);
        Refused(ObjectiveLife.Edit(context, Sound with { KeyResults = [.. Sound.KeyResults, new() { Id = new("kr7") }] }), RefusalKind.Invalid);
        Refused(ObjectiveLife.Edit(context, Sound with { KeyResults = [.. Sound.KeyResults, Sound.KeyResults[0]] }), RefusalKind.Invalid);
        Refused(ObjectiveLife.Edit(context, Sound with { KeyResults = [.. Sound.KeyResults, new() { Id = new("kr3"), Grade = new() }] }), RefusalKind.Invalid);
    }

    [Fact]
    public void A_closed_key_result_says_what_it_said()
    {
        var closed = Change(Sound, keyResult => keyResult with { State = OkrState.Closed });

        Refused(Edit(closed, Change(closed, keyResult => keyResult with { Title = "Other" })), RefusalKind.Locked);
        Assert.True(Edit(closed, Change(closed, keyResult => keyResult with { Owner = new("ann") })).IsAllowed);
    }

    [Fact]
    public void A_draft_moves_to_a_cycle_that_is_there_and_not_over_and_running_work_does_not()
    {
        var draft = In(OkrState.Draft);

        Assert.Equal(new CycleId("q3"), Written<Objective>(Edit(draft, draft with { Cycle = new("q3") })).Cycle);
        Refused(Edit(draft, draft with { Cycle = new("gone") }), RefusalKind.NotThere);
        Refused(ObjectiveLife.Edit(Context(With(draft, new Cycle { Id = new("q3"), State = CycleState.Closed }), "owner"), draft with { Cycle = new("q3") }), RefusalKind.Locked);
        Assert.Contains("Carry it over", Refused(Edit(Sound, Sound with { Cycle = new("q3") }), RefusalKind.Locked).Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_edits_may_draft_where_it_goes()
    {
        var closedShop = new OkrPolicy { Access = new() { Rules = [new() { Action = OkrAction.Draft, Roles = [OkrRole.UnitHead] }] } };

        Refused(ObjectiveLife.Edit(Context(With(Sound), "head", closedShop), Sound with { Unit = new("acme") }), RefusalKind.NotAllowed);
        Assert.True(ObjectiveLife.Edit(Context(With(Sound), "head", closedShop), Sound with { Title = "Keep customers" }).IsAllowed);
        Refused(ObjectiveLife.Edit(Context(With(Sound), "head"), Sound with { Visibility = Visibility.Private }), RefusalKind.NotAllowed);
        Assert.True(Edit(Sound, Sound with { Visibility = Visibility.Private }).IsAllowed);
    }

    private static VerbOutcome Edit(Objective before, Objective edited, OkrPolicy? policy = null) => ObjectiveLife.Edit(Context(With(before), "owner", policy), edited);

    private static Objective Change(Objective objective, Func<KeyResult, KeyResult> change) => objective with { KeyResults = [change(objective.KeyResults[0]), .. objective.KeyResults.Skip(1)] };
}
