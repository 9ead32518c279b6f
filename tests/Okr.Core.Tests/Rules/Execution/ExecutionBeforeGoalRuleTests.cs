namespace Okr.Core.Tests.Rules;

public class ExecutionBeforeGoalRuleTests
{
    private const string Id = "OKR3003";

    [Theory]
    [InlineData(OkrState.Draft, OkrState.Active, null, "planned")]
    [InlineData(OkrState.Submitted, OkrState.Active, 2, "begun")]
    [InlineData(OkrState.Draft, OkrState.Closed, null, "begun")]
    [InlineData(OkrState.Draft, OkrState.Draft, 0, null)]
    [InlineData(OkrState.Approved, OkrState.Active, 2, null)]
    [InlineData(OkrState.Active, OkrState.Closed, 2, null)]
    public void Work_follows_a_goal_that_is_agreed(OkrState goal, OkrState work, int? actual, string? expected)
    {
        var found = RulePlan.Sound().Add(RulePlan.Initiative("e1", "o1") with { State = work, Actual = actual }).Change("o1", o => o with { State = goal }).Check(Id);

        Assert.Equal(expected is null ? [] : [(expected, "o1")], found.Select(finding => (finding.Case(), finding.RelatedIds()[0])));
    }

    [Fact]
    public void A_key_result_that_is_a_draft_of_an_agreed_objective_is_named_itself() =>
        Assert.Equal(["o1.kr1"], Assert.Single(RulePlan.Sound().Add(RulePlan.Initiative("e1", "o1")).ChangeKeyResult("o1", k => k with { State = OkrState.Draft }).Check(Id)).RelatedIds());
}
