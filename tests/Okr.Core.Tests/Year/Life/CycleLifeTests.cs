using Okr.Year;
using static Okr.Core.Tests.Year.Life.LifePlan;

namespace Okr.Core.Tests.Year.Life;

public class CycleLifeTests
{
    private static readonly Cycle Q2 = new() { Id = new("q2"), Start = new(2026, 4, 1), End = new(2026, 6, 30), Kind = CycleKind.Quarter };

    private static readonly DateOnly Today = new(2026, 5, 4);

    [Fact]
    public void A_generated_year_is_planned_whole()
    {
        var year = new FiscalCalendar { StartMonth = 4 }.CyclesOf(2028, [CycleKind.Year, CycleKind.Quarter]);

        var outcome = CycleLife.Plan(Context(With(), "champion"), [.. year.Select(cycle => cycle with { State = CycleState.Closed, StartedOn = Today })]);

        Assert.True(outcome.IsAllowed);
        Assert.Equal(year, outcome.Changes.Select(change => ((OkrChange.Put)change).Record));
    }

    [Fact]
    public void Only_those_who_manage_cycles_write_them()
    {
        Assert.Equal(5, CycleLife.Plan(Context(With(), "owner"), FiscalCalendar.Default.CyclesOf(2028, [CycleKind.Year, CycleKind.Quarter])).Refusals.Count(refusal => refusal.Kind == RefusalKind.NotAllowed));
        Refused(CycleLife.StartGrading(Context(With(), "head"), new("q2")), RefusalKind.NotAllowed);
        Refused(CycleLife.Edit(Context(With(), "head"), With().Find(new CycleId("q2"))!.Value.Record with { Name = "Q2" }), RefusalKind.NotAllowed);
    }

    [Fact]
    public void Every_reason_against_new_cycles_is_told_at_once()
    {
        var closed = new Cycle { Id = new("old"), State = CycleState.Closed };
        var context = Context(With(Q2, closed, closed with { Id = new("older") }), "administrator");

        var outcome = CycleLife.Plan(
            context,
            [
                new() { Id = new("old") },
                new() { Id = new("twice") },
                new() { Id = new("twice") },
                new() { Id = new("half"), Start = Today },
                new() { Id = new("over"), Start = Today, End = Today, Kind = CycleKind.Quarter },
                new() { Id = new("lost"), Parent = new("gone") },
                new() { Id = new("late"), Parent = new("older") },
                new(),
            ]);

        Assert.Equal(
            ["Invalid old", "Invalid twice", "Invalid twice", "NotThere gone", "Locked late", "Invalid ", "Invalid half", "Invalid over"],
            outcome.Refusals.Select(refusal => $"{refusal.Kind} {refusal.Target.Id}"));
        Assert.Empty(outcome.Changes);
    }

    [Fact]
    public void A_gap_is_no_reason_against_a_cycle() =>
        Assert.True(CycleLife.Plan(Context(With(Q2), "champion"), [new() { Id = new("q4"), Kind = CycleKind.Quarter, Start = new(2026, 10, 1), End = new(2026, 12, 31) }]).IsAllowed);

    [Fact]
    public void A_cycle_is_led_through_its_life_and_remembers_the_real_days()
    {
        var active = Written<Cycle>(CycleLife.Activate(Context(With(Q2 with { State = CycleState.Planning }), "champion"), Q2.Id));
        var grading = Written<Cycle>(CycleLife.StartGrading(Context(With(active), "champion"), Q2.Id));
        var again = Written<Cycle>(CycleLife.Resume(Context(With(grading), "champion"), Q2.Id));

        Assert.Equal(Q2 with { State = CycleState.Active, StartedOn = Today }, active);
        Assert.Equal(Q2 with { State = CycleState.Grading, StartedOn = Today, EndedOn = Today }, grading);
        Assert.Equal(active, again);
    }

    [Fact]
    public void A_wrong_step_is_told_with_the_possible_ones()
    {
        var refusal = Refused(CycleLife.Activate(Context(With(Q2), "champion"), Q2.Id), RefusalKind.WrongState);

        Assert.Equal("The cycle 'q2' is active and cannot be activated. It can be graded or closed.", refusal.Message.English);
        Assert.Equal("周期“q2”正在进行，不能启动。可以开始评分或关闭。", refusal.Message.Chinese);
        Refused(CycleLife.Resume(Context(With(), "champion"), new("gone")), RefusalKind.NotThere);
    }

    [Fact]
    public void A_backlog_never_runs()
    {
        var backlog = With(new Cycle { Id = new("backlog"), State = CycleState.Planning });

        Refused(CycleLife.Activate(Context(backlog, "champion"), new("backlog")), RefusalKind.Invalid);
        Assert.DoesNotContain(CycleLife.Due(backlog, Today), change => change.Key.Id == "backlog");
    }

    [Fact]
    public void Editing_changes_dates_and_place_and_nothing_that_follows_from_steps()
    {
        var context = Context(With(Q2, new Cycle { Id = new("2026"), Start = new(2026, 1, 1), End = new(2026, 12, 31), Kind = CycleKind.Year }), "champion");
        var moved = Q2 with { Name = "Spring", End = new(2026, 6, 26), Parent = new("2026"), GradingUntil = new(2026, 7, 10) };

        Assert.Equal(moved, Written<Cycle>(CycleLife.Edit(context, moved)));
        Assert.Empty(CycleLife.Edit(context, Q2).Changes);
        Assert.True(CycleLife.Edit(context, Q2).IsAllowed);
        Refused(CycleLife.Edit(context, Q2 with { State = CycleState.Grading }), RefusalKind.Invalid);
        Refused(CycleLife.Edit(context, Q2 with { EndedOn = Today }), RefusalKind.Invalid);
        Refused(CycleLife.Edit(context, Q2 with { End = new(2026, 3, 1) }), RefusalKind.Invalid);
        Refused(CycleLife.Edit(context, Q2 with { Start = new(2025, 12, 31), Parent = new("2026") }), RefusalKind.Invalid);
        Refused(CycleLife.Edit(context, Q2 with { Parent = new("q2") }), RefusalKind.Invalid);
        Refused(CycleLife.Edit(context, new() { Id = new("gone") }), RefusalKind.NotThere);
        Refused(CycleLife.Edit(Context(With(Q2 with { State = CycleState.Closed }), "champion"), Q2 with { State = CycleState.Closed, Name = "x" }), RefusalKind.Locked);
    }

    [Fact]
    public void A_cycle_does_not_come_to_lie_in_itself_by_way_of_others()
    {
        var year = new Cycle { Id = new("2026"), Kind = CycleKind.Year };
        var context = Context(With(year, Q2 with { Parent = year.Id }), "champion");

        Assert.Contains("would lie in itself", Refused(CycleLife.Edit(context, year with { Parent = Q2.Id }), RefusalKind.Invalid).Message.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(CycleState.Planning, 2026, 3, 31, CycleState.Planning)]
    [InlineData(CycleState.Planning, 2026, 4, 1, CycleState.Active)]
    [InlineData(CycleState.Planning, 2026, 7, 1, CycleState.Grading)]
    [InlineData(CycleState.Active, 2026, 3, 1, CycleState.Active)]
    [InlineData(CycleState.Active, 2026, 6, 30, CycleState.Active)]
    [InlineData(CycleState.Active, 2026, 7, 1, CycleState.Grading)]
    [InlineData(CycleState.Grading, 2026, 5, 1, CycleState.Grading)]
    [InlineData(CycleState.Closed, 2026, 5, 1, CycleState.Closed)]
    public void What_is_due_leads_a_cycle_forward_to_where_its_dates_say(CycleState state, int year, int month, int day, CycleState after)
    {
        var today = new DateOnly(year, month, day);
        var due = CycleLife.Due(OkrSnapshot.Build(OkrDocument.FromStore([new(Q2 with { State = state }, 5)])), today);

        if (state == after)
        {
            Assert.Empty(due);
            return;
        }

        var change = Assert.IsType<OkrChange.Put>(Assert.Single(due));
        var moved = Assert.IsType<Cycle>(change.Record);
        Assert.Equal((after, 5), (moved.State, change.Expected));
        Assert.Equal(after == CycleState.Active ? today : null, moved.StartedOn);
        Assert.Equal(after == CycleState.Grading ? today : null, moved.EndedOn);
    }

    [Fact]
    public void After_what_is_due_nothing_is_due()
    {
        var plan = OkrSnapshot.Build(OkrDocument.FromRecords(FiscalCalendar.Default.CyclesOf(2026, [CycleKind.Year, CycleKind.Quarter, CycleKind.Month])));

        for (var day = new DateOnly(2025, 12, 30); day < new DateOnly(2027, 1, 3); day = day.AddDays(1))
        {
            plan = plan.With(CycleLife.Due(plan, day));

            Assert.Empty(CycleLife.Due(plan, day));
            Assert.All(plan.Cycles, cycle => Assert.Equal(CycleTable.StateOn(cycle.Record, day), cycle.Record.State));
        }

        Assert.All(plan.Cycles, cycle => Assert.Equal((cycle.Record.Start, cycle.Record.End!.Value.AddDays(1)), (cycle.Record.StartedOn, cycle.Record.EndedOn!.Value)));
    }
}
