namespace Okr.Core.Tests.Rules;

public class ClosingTimeRuleTests
{
    private const string Id = "OKR7007";

    private static RulePlan KeepingStates() => RulePlan.Sound().Change("o0", o => o with { State = OkrState.Approved });

    private static RulePlan Ended(string end) => KeepingStates().Change("o1", o => o with { End = DateOnly.Parse(end) });

    private static RulePlan Closed(string end, decimal? grade = 0.5m) => KeepingStates().Change("o1", o => o with
    {
        State = OkrState.Closed,
        End = DateOnly.Parse(end),
        Grade = grade is { } value ? new() { Value = value } : null,
    });

    [Theory]
    [InlineData("2026-02-01", 0)]
    [InlineData("2026-01-31", 1)]
    public void Two_weeks_after_its_end_an_objective_should_be_closed(string end, int findings)
    {
        var found = Ended(end).Check(Id);

        Assert.Equal(findings, found.Count);
        Assert.All(found, finding => Assert.Equal(("o1", "overdue"), (finding.Target.Id, finding.Case())));
    }

    [Theory]
    [InlineData("2026-03-01", 0)]
    [InlineData("2026-03-02", 1)]
    public void Unfinished_it_is_closed_in_the_last_two_weeks(string end, int findings) => Assert.Equal(findings, Closed(end).Check(Id).Count);

    [Fact]
    public void What_is_reached_may_be_closed_at_any_time() => Assert.Empty(Closed("2026-03-31", 1m).Check(Id));

    [Fact]
    public void What_nobody_has_measured_is_not_finished() => Assert.Equal("early", Assert.Single(Closed("2026-03-31", null).Check(Id)).Case());

    [Fact]
    public void Where_nobody_states_a_state_everything_is_active_for_ever() =>
        Assert.Empty(RulePlan.Sound().Change("o1", o => o with { End = new(2026, 1, 10) }).Check(Id));

    [Fact]
    public void A_cycle_that_is_closed_says_that_states_are_kept() =>
        Assert.Single(RulePlan.Sound().ChangeCycle(cycle => cycle with { State = CycleState.Grading }).Change("o1", o => o with { End = new(2026, 1, 10) }).Check(Id));
}
