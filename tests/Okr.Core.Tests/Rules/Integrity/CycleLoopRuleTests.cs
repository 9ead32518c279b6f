namespace Okr.Core.Tests.Rules;

public class CycleLoopRuleTests
{
    private const string Id = "OKR9005";

    [Fact]
    public void Cycles_that_lie_in_each_other_are_one_finding()
    {
        var plan = RulePlan.Empty().Add(new Cycle { Id = new("y"), Parent = new("q") }, new Cycle { Id = new("q"), Parent = new("y") });

        Assert.Equal("q > y > q", Assert.Single(plan.Check(Id)).Argument("path").Text);
    }

    [Fact]
    public void A_quarter_in_a_year_is_none() => Assert.Empty(RulePlan.Sound().ChangeCycle(q => q with { Parent = new("y") }).Add(new Cycle { Id = new("y") }).Check(Id));
}
