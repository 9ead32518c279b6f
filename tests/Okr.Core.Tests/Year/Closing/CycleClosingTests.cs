using FsCheck.Xunit;
using Okr.Core.Tests.Json;
using Okr.Core.Tests.Year.Life;
using Okr.Rules;
using Okr.Year;
using static Okr.Core.Tests.Year.Closing.ClosingPlan;

namespace Okr.Core.Tests.Year.Closing;

public class CycleClosingTests
{
    private const string LongReason = "The auditors found two wrong figures.";

    private static readonly CycleId Q2 = new("q2");

    private static Cycle CycleOf(YearContext context) => context.Snapshot.Find(Q2)!.Value.Record;

    [Fact]
    public void A_cycle_is_refused_with_the_list_of_what_is_open()
    {
        var draft = Measured with { Id = new("o2"), State = OkrState.Draft, KeyResults = [] };
        var done = Measured with { Id = new("o3"), State = OkrState.Closed, KeyResults = [] };
        var outcome = CycleClosing.Close(Context(LifePlan.With(Measured, draft, done)), Q2);

        Assert.Equal(["o1", "o2"], outcome.Refusals.Select(refusal => refusal.Target.Id));
        Assert.All(outcome.Refusals, refusal => Assert.Equal(RefusalKind.WrongState, refusal.Kind));
        Assert.All(outcome.Refusals, LifePlan.AssertTold);
        Assert.Contains(Okr.Access.OkrAction.Close, outcome.Refusals[0].Possible);
        Assert.Empty(outcome.Changes);
    }

    [Fact]
    public void The_policy_may_close_what_is_worked_on_with_its_computed_scores()
    {
        var context = Context(LifePlan.With(Measured, Measured with { Id = new("o2"), KeyResults = [Result("kr3", 25m)] }), With(new() { ClosesObjectives = true }), "champion");

        var after = After(context, CycleClosing.Close(context, Q2, "Done."));

        Assert.Equal([0.65m, 0.25m], after.Snapshot.Document.Objectives.Select(objective => objective.Grade!.Value));
        Assert.Equal(new Closure { On = Today, By = new("cho"), Score = 0.45m, Note = "Done." }, Assert.Single(CycleOf(after).Closures));
    }

    [Fact]
    public void One_that_lacks_something_keeps_the_whole_cycle_open()
    {
        var context = Context(LifePlan.With(Measured, Measured with { Id = new("o2"), Ambition = Ambition.Committed, KeyResults = [Result("kr3", 25m)] }), With(new() { ClosesObjectives = true }));

        Assert.Equal("o2", LifePlan.Refused(CycleClosing.Close(context, Q2), RefusalKind.Invalid).Target.Id);
    }

    [Property(MaxTest = 30, Arbitrary = [typeof(Arbitraries)])]
    public void What_is_frozen_is_what_the_rules_said_that_day(SoundWorkspace workspace)
    {
        var snapshot = OkrSnapshot.Build(workspace.Document.Apply([new OkrChange.Put(new Cycle { Id = Q2 })]));
        snapshot = snapshot.With([.. snapshot.Document.Objectives.Select(objective => new OkrChange.Put(objective with { Cycle = Q2, State = OkrState.Closed }))]);
        var context = Context(snapshot);

        var after = After(context, CycleClosing.Close(context, Q2));

        var analysis = OkrEngine.Analyze(after.Snapshot, OkrPolicy.Default, Today);
        var members = after.Snapshot.Objectives.Select(objective => objective.Target)
            .Concat(after.Snapshot.KeyResults.Select(keyResult => keyResult.Target))
            .Concat(after.Snapshot.Initiatives.Where(initiative => initiative.Objective is not null).Select(initiative => initiative.Target))
            .Append(OkrTarget.Of(Q2)).ToHashSet();
        Assert.Equal(
            analysis.Findings.Findings.Where(finding => members.Contains(finding.Target) || finding.Related.Any(members.Contains))
                .Select(finding => (finding.Rule.Value, finding.Target, FindingTexts.Default.Message(finding, OkrLanguage.English), finding.Fingerprint)),
            CycleOf(after).Frozen!.Items.Select(frozen => (frozen.Rule, frozen.Target, frozen.English, frozen.Fingerprint)));
        Assert.Equal(Today, CycleOf(after).Frozen!.On);
    }

    [Fact]
    public async Task What_is_frozen_survives_json_and_later_policies()
    {
        var context = Context(LifePlan.With(Measured with { State = OkrState.Closed, Owner = null }));
        var cycle = CycleOf(After(context, CycleClosing.Close(context, Q2)));

        var read = await JsonTool.ReadSoundAsync(await JsonTool.WriteAsync(cycle));

        Assert.NotEmpty(cycle.Frozen!.Items);
        Assert.All(cycle.Frozen.Items, finding => Assert.Contains(finding.Severity, new[] { "info", "warning", "error" }));
        Assert.All(cycle.Frozen.Items, finding => Assert.Contains(finding.Chinese, character => character > '\u4e00'));
        Assert.Equal(cycle, Assert.Single(read.Cycles));
    }

    [Fact]
    public void A_great_cycle_keeps_the_worst_findings_and_counts_the_rest()
    {
        Objective[] objectives = [.. Enumerable.Range(0, 700).Select(i => new Objective { Id = new($"n{i}"), Cycle = Q2, Unit = new("sales"), Title = "Sell more", State = OkrState.Closed })];
        var context = Context(LifePlan.With(objectives));

        var frozen = CycleOf(After(context, CycleClosing.Close(context, Q2))).Frozen!;

        var all = OkrEngine.Analyze(context.Snapshot.With([new OkrChange.Put(context.Snapshot.Find(Q2)!.Value.Record with { State = CycleState.Closed })]), OkrPolicy.Default, Today).Findings.Findings;
        Assert.Equal(FrozenFindings.MaxItems, frozen.Items.Count);
        Assert.True(frozen.Omitted > 0);
        Assert.True(frozen.Omitted <= all.Count - frozen.Items.Count);
        Assert.Equal(Math.Min(FrozenFindings.MaxItems, all.Count(finding => finding.Severity >= Severity.Warning)), frozen.Items.Count(finding => finding.Severity != "info"));
    }

    [Fact]
    public void A_closed_cycle_locks_what_is_in_it_and_takes_a_reason_to_open()
    {
        var context = Context(LifePlan.With(Measured with { State = OkrState.Closed }));
        context = After(context, CycleClosing.Close(context, Q2));

        LifePlan.Refused(ObjectiveClosing.Reopen(context, LifePlan.Id, LongReason), RefusalKind.Locked);
        LifePlan.Refused(ObjectiveLife.Draft(context, LifePlan.Sound with { Id = new("new"), KeyResults = [] }), RefusalKind.Locked);
        LifePlan.Refused(CycleClosing.Close(context, Q2), RefusalKind.WrongState);
        LifePlan.Refused(CycleClosing.Reopen(context, Q2, "oops"), RefusalKind.Invalid);
        var open = After(context, CycleClosing.Reopen(context, Q2, LongReason));

        Assert.Equal(CycleState.Grading, CycleOf(open).State);
        Assert.Equal(LongReason, Assert.Single(CycleOf(open).Closures).ReopenedFor);
        Assert.Equal(CycleOf(context).Frozen, CycleOf(open).Frozen);
        LifePlan.Refused(CycleClosing.Reopen(open, Q2, LongReason), RefusalKind.WrongState);
        Assert.True(ObjectiveClosing.Reopen(open, LifePlan.Id, LongReason).IsAllowed);
    }

    [Fact]
    public void Of_what_is_hidden_all_that_is_told_is_that_it_is_open()
    {
        var context = Context(LifePlan.With(Measured with { Visibility = Visibility.Private }, Measured with { Id = new("o2"), Visibility = Visibility.Private, KeyResults = [] }), With(new() { ClosesObjectives = true }), "champion");

        Assert.Equal("q2", LifePlan.Refused(CycleClosing.Close(context, Q2), RefusalKind.WrongState).Target.Id);
    }

    [Fact]
    public void Who_may_not_manage_cycles_closes_none()
    {
        var context = Context(LifePlan.With(), viewer: "owner");

        LifePlan.Refused(CycleClosing.Close(context, Q2), RefusalKind.NotAllowed);
        LifePlan.Refused(CycleClosing.Close(context, new("q9")), RefusalKind.NotThere);
    }
}
