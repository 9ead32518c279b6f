namespace Okr.Core.Tests.Rules;

public class DateOrderRuleTests
{
    private const string Id = "OKR5010";

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");

    [Theory]
    [InlineData("2025-12-31", 1)]
    [InlineData("2026-01-01", 0)]
    [InlineData("2026-03-31", 0)]
    [InlineData("2026-04-01", 1)]
    public void A_key_result_is_due_within_its_objective(string due, int findings)
    {
        var found = RulePlan.Sound().ChangeKeyResult("o1", k => k with { Due = Day(due) }).Check(Id);

        Assert.Equal(findings, found.Count);
        Assert.All(found, finding => Assert.Equal(("o1.kr1", "dueOutside", "o1"), (finding.Target.Id, finding.Case(), Assert.Single(finding.RelatedIds()))));
    }

    [Fact]
    public void The_objectives_own_dates_go_before_those_of_the_cycle()
    {
        var plan = RulePlan.Sound().Change("o1", o => o with { End = new(2026, 2, 28) }).ChangeKeyResult("o1", k => k with { Due = new(2026, 3, 1) });

        Assert.Equal("2026-01-01 – 2026-02-28", Assert.Single(plan.Check(Id)).Argument("period").Text);
    }

    [Theory]
    [InlineData("2025-12-31", null, 1)]
    [InlineData("2026-01-01", "2026-03-31", 0)]
    [InlineData(null, "2026-04-01", 1)]
    [InlineData("2026-04-01", null, 1)]
    [InlineData("2025-12-31", "2026-04-01", 1)]
    public void An_objective_lies_within_its_cycle(string? start, string? end, int findings)
    {
        var found = RulePlan.Sound().Change("o1", o => o with { Start = start is null ? null : Day(start), End = end is null ? null : Day(end) }).Check(Id);

        Assert.Equal(findings, found.Count);
        Assert.All(found, finding => Assert.Equal(("o1", "outsideCycle", "q1"), (finding.Target.Id, finding.Case(), Assert.Single(finding.RelatedIds()))));
    }

    [Theory]
    [InlineData("2026-02-01", "2026-02-01", 0)]
    [InlineData("2026-02-02", "2026-02-01", 1)]
    public void An_end_does_not_lie_before_its_start(string start, string end, int findings)
    {
        var found = RulePlan.Sound().Change("o1", o => o with { Start = Day(start), End = Day(end) }).Check(Id);

        Assert.Equal(findings, found.Count);
        Assert.All(found, finding => Assert.Equal(("o1", "reversed"), (finding.Target.Id, finding.Case())));
    }

    [Fact]
    public void A_cycle_that_ends_before_it_starts_is_named_once_and_nothing_is_measured_against_it()
    {
        var plan = RulePlan.Sound().ChangeCycle(cycle => cycle with { End = new(2025, 3, 31) })
            .Change("o1", o => o with { Start = new(2026, 5, 1) })
            .ChangeKeyResult("i1", k => k with { Due = new(2030, 1, 1) });

        var finding = Assert.Single(plan.Check(Id));
        Assert.Equal((OkrTarget.Of(new CycleId("q1")), "reversed"), (finding.Target, finding.Case()));
    }

    [Fact]
    public void An_open_end_holds_nothing_back()
    {
        var plan = RulePlan.Sound().ChangeCycle(cycle => cycle with { End = null }).ChangeKeyResult("o1", k => k with { Due = new(2030, 1, 1) });
        Assert.Empty(plan.Check(Id));

        Assert.Equal("2026-01-01 – …", Assert.Single(plan.ChangeKeyResult("o1", k => k with { Due = new(2025, 1, 1) }).Check(Id)).Argument("period").Text);
    }

    [Fact]
    public void What_was_put_off_may_have_any_dates() =>
        Assert.Empty(RulePlan.Sound().Change("o1", o => o with { End = new(2026, 9, 30), State = OkrState.Postponed }).Check(Id));
}
