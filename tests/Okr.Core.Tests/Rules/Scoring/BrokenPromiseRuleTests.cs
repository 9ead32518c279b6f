namespace Okr.Core.Tests.Rules;

public class BrokenPromiseRuleTests
{
    private const string Id = "OKR6006";

    private static RulePlan Ended(decimal grade = 0.8m) =>
        RulePlan.Sound().Change("o1", o => o with { Ambition = Ambition.Committed, End = new(2026, 2, 10), Grade = new() { Value = grade } });

    private static CheckIn Note(string text, DateOnly day) => new()
    {
        Id = new("c1"), Objective = new("o1"), KeyResult = new("o1.kr2"), Note = text, ObservedAt = new DateTimeOffset(day, default, TimeSpan.Zero),
    };

    [Fact]
    public void A_promise_below_the_full_score_needs_a_word() => Assert.Equal(("o1", "broken"), Found(Ended()));

    [Fact]
    public void A_kept_promise_and_a_stretch_need_none()
    {
        Assert.Empty(Ended(1m).Check(Id));
        Assert.Empty(Ended().Change("o1", o => o with { Ambition = Ambition.Aspirational }).Check(Id));
    }

    [Fact]
    public void What_was_not_measured_is_no_broken_promise() => Assert.Empty(Ended().Change("o1", o => o with { Grade = null }).Check(Id));

    [Fact]
    public void A_reason_a_label_or_a_check_in_in_words_is_a_word()
    {
        Assert.Empty(Ended().Change("o1", o => o with { Grade = o.Grade! with { Reason = "The supplier failed" } }).Check(Id));
        Assert.Empty(Ended().Change("o1", o => o with { Labels = new Dictionary<string, string> { ["Explanation"] = "The supplier failed" } }).Check(Id));
        Assert.Empty(Ended().Add(Note("The supplier failed", new(2026, 1, 30))).Check(Id));
        Assert.Single(Ended().Add(Note("All is well", new(2026, 1, 20))).Check(Id));
        Assert.Single(Ended().Add(Note(" ", new(2026, 2, 9))).Check(Id));
    }

    [Fact]
    public void A_single_promise_among_stretches_is_accused_itself()
    {
        var plan = RulePlan.Sound().Change("o1", o => o with { End = new(2026, 2, 10) })
            .ChangeKeyResult("o1", k => k with { Ambition = Ambition.Committed, Metric = new NumericMetric { Baseline = 10, Target = 20, Current = 15 } });

        Assert.Equal(("o1.kr1", "broken"), Found(plan));
    }

    [Fact]
    public void A_running_promise_at_risk_is_escalated_where_check_ins_are_kept()
    {
        var plan = RulePlan.Sound().Change("o1", o => o with { Ambition = Ambition.Committed })
            .ChangeKeyResult("o1", k => k with { Metric = new NumericMetric { Baseline = 10, Target = 20, Current = 10 } });
        Assert.Empty(plan.Check(Id));

        plan.ChangeKeyResult("o0", k => k with { CheckIns = new() { LastAt = new(2026, 2, 14, 9, 0, 0, TimeSpan.Zero) } });
        Assert.Equal(("o1", "atRisk"), Found(plan));

        Assert.Empty(plan.Add(Note("We need a second supplier", new(2026, 2, 12))).Check(Id));
    }

    private static (string, string) Found(RulePlan plan)
    {
        var finding = Assert.Single(plan.Check(Id));
        return (finding.Target.Id, finding.Case());
    }
}
