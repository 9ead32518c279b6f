using FsCheck.Xunit;
using Okr.Core.Tests.Year.Life;
using Okr.Year;
using static Okr.Core.Tests.Year.Closing.ClosingPlan;

namespace Okr.Core.Tests.Year.Closing;

public class ObjectiveClosingTests
{
    private const string LongReason = "The churn figures of May were counted twice.";

    private static readonly Objective Promise = Measured with { Ambition = Ambition.Committed };

    [Fact]
    public void The_computed_score_is_proposed_and_becomes_the_grade_when_nobody_gives_another()
    {
        // Viva Goals and Ally.io, C-8.
        var context = Context(Measured);

        var closed = LifePlan.Written<Objective>(ObjectiveClosing.Close(context, LifePlan.Id, new() { Note = "A good quarter." }));

        Assert.Equal(0.65m, ObjectiveClosing.ProposedGrade(context, LifePlan.Id));
        Assert.Equal(OkrState.Closed, closed.State);
        Assert.All(closed.KeyResults, keyResult => Assert.Equal(OkrState.Closed, keyResult.State));
        Assert.Equal(new Grade { Value = 0.65m, By = new("ann"), On = Today }, closed.Grade);
        Assert.Equal(new Closure { On = Today, By = new("ann"), Score = 0.65m, Grade = 0.65m, Note = "A good quarter." }, Assert.Single(closed.Closures));
    }

    [Theory]
    [InlineData("0.80", null, true)]
    [InlineData("0.5", null, true)]
    [InlineData("0.81", null, false)]
    [InlineData("0.49", " ", false)]
    [InlineData("0.81", "The second half counts more.", true)]
    public void A_grade_may_stray_from_the_score_by_15_points_without_a_reason(string grade, string? reason, bool isAllowed)
    {
        // biruk360/OKR-frontend, lib/okr/period-close.ts: a rationale when grade and progress differ by more than 0.15.
        var outcome = Close(Context(Measured), decimal.Parse(grade, System.Globalization.CultureInfo.InvariantCulture), reason);

        Assert.Equal(isAllowed, outcome.IsAllowed);
        Assert.All(outcome.Refusals, LifePlan.AssertTold);
    }

    [Fact]
    public void A_grade_is_rounded_to_the_step_of_the_policy()
    {
        // biruk360: grades snap to 0.05.
        var closed = LifePlan.Written<Objective>(Close(Context(Measured, With(new() { GradeStep = 0.05m })), 0.675m));

        Assert.Equal(0.7m, closed.Grade!.Value);
    }

    [Fact]
    public void A_reason_may_have_to_be_long_enough()
    {
        var policy = With(new() { ReasonLength = 10 });

        LifePlan.Refused(Close(Context(Measured, policy), 0.9m, "  because "), RefusalKind.Invalid);
        Assert.True(Close(Context(Measured, policy), 0.9m, "because of it").IsAllowed);
    }

    [Fact]
    public void A_broken_promise_needs_its_explanation_and_keeps_it_with_the_grade()
    {
        // Google's OKR Playbook, S-6.
        LifePlan.Refused(Close(Context(Promise)), RefusalKind.Invalid);
        var closed = LifePlan.Written<Objective>(Close(Context(Promise), reason: "The supplier was late."));

        Assert.Equal(0.65m, closed.Grade!.Value);
        Assert.Equal("The supplier was late.", closed.Grade.Reason);
        Assert.DoesNotContain(OkrEngine.Analyze(LifePlan.With(closed), OkrPolicy.Default, Today).Findings.Findings, finding => finding.Rule == new Okr.Rules.RuleId("OKR6006"));
    }

    [Fact]
    public void A_promise_among_other_key_results_is_explained_by_itself()
    {
        var objective = Measured with { KeyResults = [Measured.KeyResults[0] with { Ambition = Ambition.Committed }, Measured.KeyResults[1]] };

        Assert.Equal("kr1", LifePlan.Refused(Close(Context(objective)), RefusalKind.Invalid).Target.Id);
        var closed = LifePlan.Written<Objective>(ObjectiveClosing.Close(Context(objective), LifePlan.Id, new() { KeyResults = [new() { Id = new("kr1"), Reason = "Two weeks of strike." }] }));

        Assert.Equal(new Grade { Value = 0.8m, Reason = "Two weeks of strike.", By = new("ann"), On = Today }, closed.KeyResults[0].Grade);
    }

    [Theory]
    [InlineData(15, 100, true)]
    [InlineData(15, 50, false)]
    [InlineData(16, 50, true)]
    public void Unfinished_is_closed_in_the_last_two_weeks_and_finished_at_any_time(int day, int current, bool isAllowed)
    {
        // Viva Goals, C-7: the quarter ends on 30 June.
        var objective = Measured with { KeyResults = [Result("kr1", current)] };

        var outcome = Close(Context(objective, now: new(2026, 6, day, 9, 0, 0, TimeSpan.FromHours(8))));

        Assert.Equal(isAllowed, outcome.IsAllowed);
        Assert.All(outcome.Refusals, refusal => Assert.Contains("2026-06-16", refusal.Message.English, StringComparison.Ordinal));
    }

    [Fact]
    public void Final_values_are_reported_in_the_same_commit()
    {
        var context = Context(Measured);
        var outcome = ObjectiveClosing.Close(context, LifePlan.Id, new() { FinalValues = [new() { Id = new("final"), KeyResult = new("kr2"), Value = 90m }] });

        var after = After(context, outcome).Snapshot;

        Assert.Equal(2, outcome.Changes.Count);
        Assert.Equal(90m, Assert.Single(after.Document.CheckIns).Value);
        Assert.Equal(0.85m, after.Find(LifePlan.Id)!.Value.Record.Grade!.Value);
    }

    [Fact]
    public void What_goes_upward_does_not_move_when_later_facts_arrive()
    {
        var objective = Measured with { KeyResults = [new() { Id = new("kr1"), Metric = new ExecutedMetric() }] };
        Initiative[] work = [new() { Id = new("i1"), Objective = LifePlan.Id, KeyResult = new("kr1"), State = OkrState.Closed }, new() { Id = new("i2"), Objective = LifePlan.Id, KeyResult = new("kr1") }];
        var context = Context(LifePlan.With([objective, .. work]));
        context = After(context, Close(context));

        var later = context.Snapshot.With([new OkrChange.Put(work[1] with { State = OkrState.Closed })]);

        Assert.Equal(0.5m, ScoreOf(context.Snapshot, LifePlan.Id).Counting);
        Assert.Equal(1m, ScoreOf(later, LifePlan.Id).Score);
        Assert.Equal(0.5m, ScoreOf(later, LifePlan.Id).Counting);
    }

    [Fact]
    public void No_verb_changes_what_is_closed()
    {
        var context = Context(LifePlan.With(Measured));
        context = After(context, Close(context));
        var closed = context.Snapshot.Find(LifePlan.Id)!.Value.Record;
        VerbOutcome[] attempts =
        [
            CheckInVerbs.CheckIn(context, new CheckIn { Id = new("late"), KeyResult = new("kr1"), Value = 100m }),
            ObjectiveLife.Edit(context, closed with { Title = "Another one" }),
            ObjectiveLife.Submit(context, LifePlan.Id),
            ObjectiveLife.Start(context, LifePlan.Id),
            ObjectiveLife.Postpone(context, LifePlan.Id),
            ObjectiveLife.Cancel(context, LifePlan.Id),
            KeyResultLife.Cancel(context, new("kr1")),
            ObjectiveClosing.CloseKeyResult(context, new() { Id = new("kr1"), Grade = 0.9m, Reason = "again" }),
            Close(context),
        ];

        Assert.All(attempts, attempt => Assert.False(attempt.IsAllowed));
        Assert.All(attempts, attempt => Assert.Empty(attempt.Changes));
    }

    [Fact]
    public void Without_any_value_there_is_nothing_to_close()
    {
        var objective = Measured with { KeyResults = [Result("kr1", null)] };

        LifePlan.Refused(Close(Context(objective)), RefusalKind.Invalid);
        Assert.True(Close(Context(objective), 0.4m).IsAllowed);
    }

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once()
    {
        var outcome = ObjectiveClosing.Close(Context(Measured, viewer: "stranger"), LifePlan.Id, new()
        {
            Grade = 1.2m,
            KeyResults =
            [
                new() { Id = new("kr1"), Grade = -0.1m },
                new() { Id = new("kr2"), Grade = 0.5m, DeferredTo = Today },
                new() { Id = new("kr9") },
            ],
            FinalValues = [new() { Id = new("final"), KeyResult = new("kr2"), Value = 90m }],
        });

        Assert.Equal(["kr1", "kr2", "kr2", "kr9", "o1", "o1", "o1"], outcome.Refusals.Select(refusal => refusal.Target.Id == "final" ? "o1" : refusal.Target.Id).Order(StringComparer.Ordinal));
        Assert.Empty(outcome.Changes);
    }

    [Fact]
    public void Key_results_are_closed_one_by_one_where_that_is_wanted()
    {
        var context = Context(Measured, now: LifePlan.Now);
        context = After(context, ObjectiveClosing.CloseKeyResult(context, new() { Id = new("kr1"), Grade = 0.9m }));
        context = After(context, ObjectiveClosing.CloseKeyResult(context, new() { Id = new("kr2") }, new CheckIn { Id = new("final"), KeyResult = new("kr2"), Value = 70m }));

        var objective = context.Snapshot.Find(LifePlan.Id)!.Value.Record;

        Assert.Equal(OkrState.Active, objective.State);
        Assert.Equal(0.9m, objective.KeyResults[0].Grade!.Value);
        Assert.Equal(OkrState.Closed, objective.KeyResults[1].State);
        Assert.Equal(0.8m, ObjectiveClosing.ProposedGrade(context, LifePlan.Id));
    }

    [Fact]
    public void Whoever_gives_up_says_why()
    {
        // biruk360: abandoned needs a note.
        LifePlan.Refused(ObjectiveClosing.Abandon(Context(Measured), LifePlan.Id, " "), RefusalKind.Invalid);
        var abandoned = LifePlan.Written<Objective>(ObjectiveClosing.Abandon(Context(Measured), LifePlan.Id, "The market is gone."));

        Assert.Equal(OkrState.Cancelled, abandoned.State);
        Assert.Equal(new Closure { On = Today, By = new("ann"), Note = "The market is gone." }, Assert.Single(abandoned.Closures));
    }

    [Theory]
    [InlineData("nineteen characters", null, 0, false)]
    [InlineData(LongReason, null, 400, true)]
    [InlineData(LongReason, 10, 10, true)]
    [InlineData(LongReason, 10, 11, false)]
    public void Reopening_takes_a_reason_of_20_characters_and_may_have_a_window(string reason, int? window, int days, bool isAllowed)
    {
        // biruk360, lib/okr/lock-guard.ts.
        var context = Context(LifePlan.With(Measured), With(new() { ReopenDays = window }));
        context = After(context, Close(context));
        context = Context(context.Snapshot, context.Policy, now: LastDays.AddDays(days));

        var outcome = ObjectiveClosing.Reopen(context, LifePlan.Id, reason);

        Assert.Equal(isAllowed, outcome.IsAllowed);
        Assert.All(outcome.Refusals, LifePlan.AssertTold);
    }

    [Fact]
    public void Reopening_keeps_the_history_and_lets_the_numbers_move_again()
    {
        var context = Context(LifePlan.With(Measured));
        context = After(context, Close(context, 0.7m));
        context = After(context, ObjectiveClosing.Reopen(context, LifePlan.Id, LongReason));
        var reopened = context.Snapshot.Find(LifePlan.Id)!.Value.Record;
        context = After(context, CheckInVerbs.CheckIn(context, new CheckIn { Id = new("more"), KeyResult = new("kr1"), Value = 90m }));
        context = After(context, Close(context));

        Assert.Equal(OkrState.Active, reopened.State);
        Assert.Null(reopened.Grade);
        Assert.All(reopened.KeyResults, keyResult => Assert.Equal(OkrState.Active, keyResult.State));
        Assert.Equal(
            [
                new() { On = Today, By = new("adi"), Score = 0.65m, Grade = 0.7m, ReopenedOn = Today, ReopenedBy = new("adi"), ReopenedFor = LongReason },
                new Closure { On = Today, By = new("adi"), Score = 0.7m, Grade = 0.7m },
            ],
            context.Snapshot.Find(LifePlan.Id)!.Value.Record.Closures);
    }

    [Fact]
    public void Who_may_not_reopen_is_told_who_may()
    {
        var context = Context(Measured with { State = OkrState.Closed });

        Assert.Contains("champion", LifePlan.Refused(ObjectiveClosing.Reopen(context, LifePlan.Id, LongReason), RefusalKind.NotAllowed).Message.English, StringComparison.Ordinal);
    }

    [Property(MaxTest = 60)]
    public bool Closing_is_done_completely_or_refused_completely(int seed)
    {
        var random = new Random(seed);
        var objective = Measured with
        {
            Ambition = (Ambition)random.Next(4),
            State = (OkrState)random.Next(8),
            KeyResults = [.. Enumerable.Range(1, random.Next(1, 4)).Select(i => Result($"kr{i}", random.Next(3) == 0 ? null : random.Next(0, 140)) with { State = (OkrState)random.Next(8), Ambition = (Ambition)random.Next(4) })],
        };
        var form = new ClosingForm
        {
            Grade = random.Next(2) == 0 ? null : random.Next(0, 11) / 10m,
            Reason = random.Next(2) == 0 ? null : "so it was",
            KeyResults = [new() { Id = new("kr1"), Reason = "so it was", DeferredTo = random.Next(3) == 0 ? Today.AddDays(random.Next(0, 60)) : null }],
        };

        var outcome = ObjectiveClosing.Close(Context(objective), LifePlan.Id, form);

        return outcome.IsAllowed
            ? LifePlan.Written<Objective>(outcome) is { State: OkrState.Closed } closed && closed.KeyResults.All(one => one.State is OkrState.Closed or OkrState.Postponed or OkrState.Cancelled or OkrState.Archived)
            : outcome.Changes.Count == 0 && outcome.Refusals.Distinct().Count() == outcome.Refusals.Count;
    }
}
