namespace Okr.Core.Tests.Rules;

public class AbandonedGoalRuleTests
{
    private const string Id = "OKR3002";

    [Theory]
    [InlineData(OkrState.Cancelled, "givenUp")]
    [InlineData(OkrState.Postponed, "givenUp")]
    [InlineData(OkrState.Archived, "givenUp")]
    [InlineData(OkrState.Closed, "closed")]
    [InlineData(OkrState.Active, null)]
    [InlineData(OkrState.Draft, null)]
    public void An_open_initiative_needs_a_goal_that_is_pursued(OkrState state, string? expected)
    {
        var plan = RulePlan.Sound().Add(RulePlan.Initiative("e1", "o1"));

        var ofKeyResult = plan.ChangeKeyResult("o1", k => k with { State = state }).Check(Id);
        Assert.Equal(expected is null ? [] : [(expected, "o1.kr1")], ofKeyResult.Select(finding => (finding.Case(), finding.RelatedIds()[0])));

        var ofObjective = plan.ChangeKeyResult("o1", k => k with { State = OkrState.Active }).Change("o1", o => o with { State = state }).Check(Id);
        Assert.Equal(expected is null ? [] : [(expected, "o1")], ofObjective.Select(finding => (finding.Case(), finding.RelatedIds()[0])));
    }

    [Theory]
    [InlineData(OkrState.Closed)]
    [InlineData(OkrState.Cancelled)]
    public void What_is_done_or_dropped_is_fine(OkrState state) =>
        Assert.Empty(RulePlan.Sound().Add(RulePlan.Initiative("e1", "o1") with { State = state }).Change("o1", o => o with { State = OkrState.Cancelled }).Check(Id));
}
