using FsCheck.Xunit;
using Okr.Core.Tests.Year.Life;
using Okr.Year;
using static Okr.Core.Tests.Year.Closing.ClosingPlan;

namespace Okr.Core.Tests.Year.CarryOver;

public class CarryOversTests
{
    private static readonly CycleId Q3 = new("q3");

    private static readonly ObjectiveId CopyId = new("o1@q3");

    /// <summary>A key result at a quarter of its way, one that is finished, milestones of which one is done, and one that nobody has begun.</summary>
    private static readonly Objective Mixed = Measured with
    {
        Ambition = Ambition.Aspirational,
        KeyResults =
        [
            Result("kr1", 25m) with { Due = new(2026, 6, 1), Confidence = new(6), CheckIns = new() { Count = 4 } },
            Result("kr2", 100m),
            new() { Id = new("kr3"), Metric = new MilestonesMetric { Steps = [new() { Title = "Draft", IsDone = true }, new() { Title = "Sign" }] } },
            Result("kr4", null),
        ],
    };

    private static CarryOverForm Form(CarryOverPolicy? policy = null, params string[] objectives) =>
        new() { To = Q3, Objectives = [.. (objectives.Length == 0 ? ["o1"] : objectives).Select(id => new ObjectiveId(id))], Policy = policy };

    private static YearContext Carried(CarryOverPolicy? policy, params OkrRecord[] records) => Carried(Context(LifePlan.With(records)), Form(policy));

    private static YearContext Carried(YearContext context, CarryOverForm form) => After(context, CarryOvers.CarryOver(context, form));

    private static Objective Of(YearContext context, string id) => context.Snapshot.Find(new ObjectiveId(id))!.Value.Record;

    private static NumericMetric First(YearContext context) => (NumericMetric)Of(context, "o1@q3").KeyResults[0].Metric!;

    [Fact]
    public void Viva_starts_every_key_result_where_it_stands_at_zero_progress()
    {
        // Viva Goals: clone linked to the original, start = current; systems.md 6.3 and C-10.
        var after = Carried(CarryOverPolicy.Viva, Mixed);
        var copy = Of(after, "o1@q3");

        Assert.Equal((LifePlan.Id, Q3, OkrState.Draft), (copy.CarriedFrom!.Value, copy.Cycle, copy.State));
        Assert.Equal(["kr1@q3", "kr2@q3", "kr3@q3", "kr4@q3"], copy.KeyResults.Select(keyResult => keyResult.Id.Value));
        Assert.Equal(["kr1", "kr2", "kr3", "kr4"], copy.KeyResults.Select(keyResult => keyResult.CarriedFrom!.Value.Value));
        Assert.Equal(new NumericMetric { Baseline = 25m, Target = 100m, Current = 25m }, First(after));
        Assert.Equal(["Sign"], ((MilestonesMetric)copy.KeyResults[2].Metric!).Steps.Select(step => step.Title));
        Assert.Equal(0m, ScoreOf(after.Snapshot, CopyId).Progress);
        Assert.Equal((null, null, null), (copy.KeyResults[0].Due, copy.KeyResults[0].Confidence, copy.KeyResults[0].CheckIns));
    }

    [Fact]
    public void What_was_reached_already_starts_from_its_old_baseline_because_beyond_the_target_no_way_is_left()
    {
        var over = Mixed with { KeyResults = [Result("kr1", 25m), Result("kr2", 130m)] };

        Assert.Equal(new NumericMetric { Baseline = 0m, Target = 100m }, Of(Carried(CarryOverPolicy.Viva, over), "o1@q3").KeyResults[1].Metric);
    }

    [Theory]
    [InlineData(0, OkrState.Postponed)]
    [InlineData(null, OkrState.Postponed)]
    [InlineData(1, OkrState.Closed)]
    public void Viva_postpones_what_nobody_began_and_closes_the_rest(int? current, OkrState state)
    {
        var after = Carried(CarryOverPolicy.Viva, Measured with { KeyResults = [Result("kr1", current)] });

        Assert.Equal(state, Of(after, "o1").State);
        Assert.Equal(state == OkrState.Closed ? 0.01m : null, Of(after, "o1").Grade?.Value);
    }

    [Fact]
    public void UpRaise_keeps_the_progress_and_closes_the_old_one()
    {
        // UpRaise, grade and carry forward; systems.md section 7.
        var after = Carried(CarryOverPolicy.UpRaise, Mixed);

        Assert.Equal(new NumericMetric { Baseline = 0m, Target = 100m, Current = 25m }, First(after));
        Assert.Equal(Of(after, "o1").Closures[^1].Score, ScoreOf(after.Snapshot, CopyId).Progress);
        Assert.Equal(OkrState.Closed, Of(after, "o1").State);
    }

    [Fact]
    public void Profit_always_begins_at_zero_and_leaves_the_old_one_alone()
    {
        // Profit.co clone: always zero progress; systems.md section 7.
        var after = Carried(CarryOverPolicy.Profit, Mixed);

        Assert.Equal(new NumericMetric { Baseline = 0m, Target = 100m }, First(after));
        Assert.Equal([null, null], ((MilestonesMetric)Of(after, "o1@q3").KeyResults[2].Metric!).Steps.Select(step => step.IsDone));
        Assert.Null(ScoreOf(after.Snapshot, CopyId).Score);
        Assert.Equal(Mixed, Of(after, "o1"));
    }

    [Fact]
    public void Okrdokey_copies_unfinished_work_from_its_last_value_and_leaves_finished_work()
    {
        // eventually-consistent-code/okrdokey, lifecycle.ts.
        var after = Carried(CarryOverPolicy.Okrdokey, Mixed);

        Assert.Equal(["kr1", "kr3", "kr4"], Of(after, "o1@q3").KeyResults.Select(keyResult => keyResult.CarriedFrom!.Value.Value));
        Assert.Equal(25m, First(after).Baseline);
        Assert.Equal(Mixed, Of(after, "o1"));
        LifePlan.Refused(CarryOvers.CarryOver(Context(Mixed with { KeyResults = [Result("kr2", 100m)] }), Form(CarryOverPolicy.Okrdokey)), RefusalKind.Invalid);
    }

    [Fact]
    public void The_same_or_a_closed_cycle_is_refused()
    {
        // okrdokey: same or closed target refused.
        var context = Context(LifePlan.With(Mixed, new Cycle { Id = Q3, State = CycleState.Closed }));

        LifePlan.Refused(CarryOvers.CarryOver(context, Form() with { To = new("q2") }), RefusalKind.Invalid);
        LifePlan.Refused(CarryOvers.CarryOver(context, Form()), RefusalKind.Locked);
        LifePlan.Refused(CarryOvers.CarryOver(context, Form() with { To = new("q9") }), RefusalKind.NotThere);
    }

    [Fact]
    public void Key_results_can_be_chosen_or_left_out_and_the_objective_may_move_to_another_team()
    {
        // WorkBoard, copy and reset: chooses key results; Google's playbook, C-9: may move to another team.
        var context = Context(LifePlan.With(Mixed));

        Assert.Equal(["kr2@q3"], Of(Carried(context, Form() with { KeyResults = [new("kr2")] }), "o1@q3").KeyResults.Select(keyResult => keyResult.Id.Value));
        Assert.Empty(Of(Carried(context, Form(new() { Extent = CarryExtent.ObjectiveOnly })), "o1@q3").KeyResults);
        Assert.Equal("acme", Of(Carried(context, Form() with { Unit = new("acme") }), "o1@q3").Unit.Value);
        LifePlan.Refused(CarryOvers.CarryOver(context, Form() with { KeyResults = [new("kr9")] }), RefusalKind.NotThere);
        LifePlan.Refused(CarryOvers.CarryOver(Context(Mixed), Form() with { Unit = new("acme") }), RefusalKind.NotAllowed);
    }

    [Fact]
    public void A_whole_sub_tree_goes_along_with_its_links_to_the_copies()
    {
        // Viva Goals, continue in another period: the whole sub-tree.
        var child = Measured with { Id = new("o2"), KeyResults = [Result("kr5", 10m) with { AlignsTo = [new() { Parent = LifePlan.Id, ParentKeyResult = new("kr1"), Weight = new(2) }] }] };
        var grandchild = Measured with { Id = new("o3"), KeyResults = [Result("kr6", 10m)], AlignsTo = [new() { Parent = new("o2") }, new() { Parent = new("year") }, new() { Parent = LifePlan.Id, State = LinkState.Declined }] };
        var year = new Objective { Id = new("year"), Unit = new("acme") };

        var after = Carried(CarryOverPolicy.Viva with { Extent = CarryExtent.SubTree }, Mixed, child, grandchild, year);

        Assert.Equal(new AlignmentLink { Parent = CopyId, ParentKeyResult = new("kr1@q3"), Weight = new(2) }, Assert.Single(Of(after, "o2@q3").KeyResults[0].AlignsTo));
        Assert.Equal(["o2@q3", "year"], Of(after, "o3@q3").AlignsTo.Select(link => link.Parent.Value));
        Assert.Equal([OkrState.Closed, OkrState.Closed], new[] { "o2", "o3" }.Select(id => Of(after, id).State));
    }

    [Fact]
    public void Who_was_carried_over_before_or_already_supports_it_follows_to_the_copy()
    {
        var child = Measured with { Id = new("o2"), KeyResults = [Result("kr5", 10m)], AlignsTo = [new() { Parent = LifePlan.Id, ParentKeyResult = new("kr2") }] };
        var first = Carried(Context(LifePlan.With(Mixed, child)), Form(null, "o2"));

        var second = Carried(first, Form());

        Assert.Equal(LifePlan.Id, Of(first, "o2@q3").AlignsTo[0].Parent);
        Assert.Equal(new AlignmentLink { Parent = CopyId }, Of(second, "o2@q3").AlignsTo[0]);
        Assert.Equal(LifePlan.Id, Of(second, "o2").AlignsTo[0].Parent);
    }

    [Fact]
    public void Open_initiatives_go_along_where_the_policy_says_so()
    {
        Initiative[] work =
        [
            new() { Id = new("i1"), Objective = LifePlan.Id, KeyResult = new("kr1"), Target = 10m, Actual = 4m, Due = Today },
            new() { Id = new("i2"), Objective = LifePlan.Id, KeyResult = new("kr2") },
            new() { Id = new("i3"), Objective = LifePlan.Id, State = OkrState.Closed },
            new() { Id = new("i4"), Objective = LifePlan.Id },
        ];

        var after = Carried(new() { CopiesInitiatives = true }, [Mixed, .. work]);

        Assert.Equal(
            [
                new() { Id = new("i1@q3"), Objective = CopyId, KeyResult = new("kr1@q3"), Target = 10m, Actual = 4m },
                new Initiative { Id = new("i4@q3"), Objective = CopyId },
            ],
            after.Snapshot.Document.Initiatives.Skip(4));
        Assert.Equal(4, Carried(null, [Mixed, .. work]).Snapshot.Document.Initiatives.Count);
    }

    [Fact]
    public void Running_it_twice_makes_no_duplicates()
    {
        var context = Carried(null, Mixed);

        var again = CarryOvers.CarryOver(context, Form());

        Assert.True(again.IsAllowed);
        Assert.Empty(again.Changes);
    }

    [Fact]
    public void Carried_on_again_the_id_names_the_next_cycle_and_the_way_is_the_same()
    {
        var after = Carried(Carried(null, [Mixed, new Cycle { Id = new("q4") }]), Form(new() { Old = CarryOld.Keep }, "o1@q3") with { To = new("q4") });

        Assert.Equal(CopyId, Of(after, "o1@q4").CarriedFrom);
        Assert.Equal(25m, ((NumericMetric)Of(after, "o1@q4").KeyResults[0].Metric!).Baseline);
    }

    [Fact]
    public void Ids_that_are_taken_or_no_ids_are_refused()
    {
        var taken = LifePlan.Sound with { Id = CopyId, KeyResults = [] };

        LifePlan.Refused(CarryOvers.CarryOver(Context(LifePlan.With(Mixed, taken)), Form()), RefusalKind.Invalid);
        Assert.Equal(4, CarryOvers.CarryOver(Context(Mixed), Form() with { IdOf = _ => " " }).Refusals.Count);
        Assert.Equal("copy of kr1", Of(Carried(Context(LifePlan.With(Mixed)), Form() with { IdOf = target => $"copy of {target.Id}" }), "copy of o1").KeyResults[0].Id.Value);
    }

    [Fact]
    public void A_promise_is_explained_before_it_is_closed_by_carrying_it_over()
    {
        LifePlan.Refused(CarryOvers.CarryOver(Context(Mixed with { Ambition = Ambition.Committed }), Form()), RefusalKind.Invalid);
    }

    [Fact]
    public void What_is_given_up_is_not_continued()
    {
        LifePlan.Refused(CarryOvers.CarryOver(Context(Mixed with { State = OkrState.Cancelled }), Form()), RefusalKind.WrongState);
        LifePlan.Refused(CarryOvers.CarryOver(Context(Mixed, viewer: "stranger"), Form()), RefusalKind.NotAllowed);
        LifePlan.Refused(CarryOvers.CarryOver(Context(Mixed), Form(null, "o9")), RefusalKind.NotThere);
    }

    [Fact]
    public void Stretches_that_were_closed_unfinished_wait_until_they_are_continued()
    {
        // Google's OKR Playbook, C-9: aspirational ones stay on the list until done.
        var context = Context(LifePlan.With(
            Mixed with { State = OkrState.Closed },
            Measured with { Id = new("o2"), State = OkrState.Closed, Ambition = Ambition.Committed, KeyResults = [Result("kr5", 10m)] },
            Measured with { Id = new("o3"), State = OkrState.Closed, Ambition = Ambition.Aspirational, KeyResults = [Result("kr6", 100m)] },
            Measured with { Id = new("o4"), State = OkrState.Postponed, KeyResults = [] }));

        Assert.Equal(["o1", "o4"], CarryOvers.Waiting(context, new("q2")).Select(objective => objective.Record.Id.Value));
        Assert.Equal(["o4"], CarryOvers.Waiting(Carried(context, Form()), new("q2")).Select(objective => objective.Record.Id.Value));
    }

    [Fact]
    public void A_template_is_cloned_in_its_own_cycle_and_continues_nothing()
    {
        var context = Context(LifePlan.With(Mixed));
        var form = Form(CarryOverPolicy.Profit) with { To = new("q2") };

        var after = After(context, CarryOvers.Clone(context, form));

        Assert.Equal((null, null), (Of(after, "o1@q2").CarriedFrom, Of(after, "o1@q2").KeyResults[0].CarriedFrom));
        Assert.Equal(Mixed, Of(after, "o1"));
        Assert.All(CarryOvers.Clone(after, form).Refusals, refusal => Assert.Equal(RefusalKind.Invalid, refusal.Kind));
        Assert.NotEmpty(CarryOvers.Clone(after, form).Refusals);
    }

    [Property(MaxTest = 60, Arbitrary = [typeof(Arbitraries)])]
    public void No_link_dangles_and_sources_change_their_state_alone(SoundWorkspace workspace, int choice)
    {
        var snapshot = OkrSnapshot.Build(workspace.Document.Apply([new OkrChange.Put(new Cycle { Id = Q3, State = CycleState.Planning })]));
        CarryOverPolicy[] policies = [CarryOverPolicy.Profit, CarryOverPolicy.Okrdokey, CarryOverPolicy.Profit with { Extent = CarryExtent.SubTree, CopiesInitiatives = true }];
        var context = Context(snapshot, viewer: "administrator");
        var form = Form(policies[(int)((uint)choice % 3)]) with { Objectives = [.. snapshot.Document.Objectives.Where(objective => objective.State is not (OkrState.Cancelled or OkrState.Archived)).Select(objective => objective.Id).Where((_, i) => ((choice >> (i % 30)) & 1) == 1)] };

        var outcome = CarryOvers.CarryOver(context, form);

        Assert.True(outcome.IsAllowed || outcome.Changes.Count == 0);
        var after = context.Snapshot.With(outcome.Changes);
        Assert.Equal(snapshot.Defects.Count, after.Defects.Count);
        Assert.All(snapshot.Document.Objectives, objective => Assert.Equal(objective, after.Find(objective.Id)!.Value.Record));
        Assert.Equal(outcome.Changes.Count, outcome.Changes.Select(change => change.Key).Distinct().Count());
        Assert.All(after.Document.Objectives.Where(objective => objective.CarriedFrom is not null), copy => Assert.Equal(Q3, copy.Cycle));
        if (outcome.IsAllowed)
        {
            Assert.Empty(CarryOvers.CarryOver(new(after, context.Policy, context.Viewer, context.Now), form).Changes);
        }
    }
}
