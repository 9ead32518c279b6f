using Okr.Core.Tests.Year.Life;
using Okr.Year;
using static Okr.Core.Tests.Year.Closing.ClosingPlan;

namespace Okr.Core.Tests.Year.Closing;

public class DeferredResultsTests
{
    private static readonly DateOnly August = new(2026, 8, 15);

    private static readonly CheckIn Final = new() { Id = new("final"), KeyResult = new("kr2"), Value = 100m };

    private static YearContext Deferred(decimal? grade = null)
    {
        // product-on-purpose/pm-skills, measure-okr-grader, S-15: deferred with a date, no forced number.
        var context = Context(LifePlan.With(Measured));
        return After(context, ObjectiveClosing.Close(context, LifePlan.Id, new() { Grade = grade, Reason = grade is null ? null : "We know enough.", KeyResults = [new() { Id = new("kr2"), DeferredTo = August }] }));
    }

    private static Objective ObjectiveOf(YearContext context) => context.Snapshot.Find(LifePlan.Id)!.Value.Record;

    [Fact]
    public void What_is_put_off_counts_in_no_score_and_waits_for_its_day()
    {
        var context = Deferred();

        var waiting = Assert.Single(DeferredResults.Waiting(context));

        Assert.Equal(0.8m, ObjectiveOf(context).Grade!.Value);
        Assert.Equal((OkrState.Postponed, August), (waiting.Record.State, waiting.Record.Due));
        Assert.DoesNotContain(OkrEngine.Analyze(context.Snapshot, context.Policy, Today).Findings.Findings, finding => finding.Rule == new Okr.Rules.RuleId("OKR6015"));
    }

    [Fact]
    public void Once_the_value_is_known_the_computed_grade_follows_even_in_a_closed_cycle()
    {
        var context = Deferred();
        context = After(context, CycleClosing.Close(context, new("q2")));

        var settled = After(Context(context.Snapshot, now: LastDays.AddDays(60)), DeferredResults.Settle(Context(context.Snapshot, now: LastDays.AddDays(60)), new() { Id = new("kr2") }, Final));

        var objective = ObjectiveOf(settled);
        Assert.Equal((OkrState.Closed, OkrState.Closed), (objective.State, objective.KeyResults[1].State));
        Assert.Equal(0.9m, objective.Grade!.Value);
        Assert.Equal([0.8m, 0.9m], objective.Closures.Select(closure => closure.Score));
        Assert.Equal(CycleState.Closed, settled.Snapshot.Find(new CycleId("q2"))!.Value.Record.State);
        Assert.Empty(DeferredResults.Waiting(settled));
    }

    [Fact]
    public void A_grade_that_a_person_gave_stays()
    {
        var context = Deferred(0.6m);

        var objective = ObjectiveOf(After(context, DeferredResults.Settle(context, new() { Id = new("kr2") }, Final)));

        Assert.Equal(0.6m, objective.Grade!.Value);
        Assert.Equal(0.9m, objective.Closures[^1].Score);
    }

    [Fact]
    public void Only_what_was_put_off_can_be_settled()
    {
        LifePlan.Refused(DeferredResults.Settle(Deferred(), new() { Id = new("kr1"), Grade = 1m }), RefusalKind.WrongState);
        LifePlan.Refused(DeferredResults.Settle(Deferred(), new() { Id = new("kr9") }), RefusalKind.NotThere);
    }

    [Fact]
    public void If_nothing_else_counts_an_objective_is_closed_without_a_number()
    {
        var context = Context(Measured with { KeyResults = [Result("kr1", null)] });

        var closed = LifePlan.Written<Objective>(ObjectiveClosing.Close(context, LifePlan.Id, new() { KeyResults = [new() { Id = new("kr1"), DeferredTo = August }] }));

        Assert.Null(closed.Grade);
    }
}
