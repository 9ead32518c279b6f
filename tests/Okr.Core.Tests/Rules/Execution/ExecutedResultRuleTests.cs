namespace Okr.Core.Tests.Rules;

public class ExecutedResultRuleTests
{
    private const string Id = "OKR3011";

    [Theory]
    [InlineData(null, "noExecution")]
    [InlineData(OkrState.Cancelled, "noExecution")]
    [InlineData(OkrState.Active, null)]
    [InlineData(OkrState.Closed, null)]
    public void Progress_that_follows_execution_needs_some(OkrState? state, string? expected)
    {
        var plan = Plan();
        if (state is { } work)
        {
            plan.Add(RulePlan.Initiative("e1", "o1") with { State = work });
        }

        Assert.Equal(expected is null ? [] : [expected], plan.Check(Id).Select(finding => finding.Case()));
    }

    [Fact]
    public void In_a_draft_the_execution_is_still_to_come() => Assert.Empty(Plan().Change("o1", o => o with { State = OkrState.Draft }).Check(Id));

    [Fact]
    public void A_number_that_was_measured_is_not_replaced_by_execution() => Assert.Equal(
        "wasMeasured",
        Assert.Single(Plan().Add(RulePlan.Initiative("e1", "o1")).ChangeKeyResult("o1", k => k with { Revisions = [new() { Before = new NumericMetric { Target = 3 } }] }).Check(Id)).Case());

    [Fact]
    public void Milestones_may_be() => Assert.Empty(
        Plan().Add(RulePlan.Initiative("e1", "o1")).ChangeKeyResult("o1", k => k with { Revisions = [new() { Before = new MilestonesMetric() }] }).Check(Id));

    private static RulePlan Plan() => RulePlan.Sound().ChangeKeyResult("o1", k => k with { Metric = new ExecutedMetric() });
}
