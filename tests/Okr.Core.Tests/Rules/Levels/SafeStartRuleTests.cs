namespace Okr.Core.Tests.Rules;

public class SafeStartRuleTests
{
    private const string Id = "OKR1018";

    private static RulePlan Second() => RulePlan.Sound().Add(RulePlan.Objective("second", "acme"));

    [Fact]
    public void A_second_company_objective_in_the_first_cycle_is_found()
    {
        var finding = Assert.Single(Second().CheckWhenOn(Id));

        Assert.Equal((OkrTarget.Of(new CycleId("q1")), "2"), (finding.Target, finding.Argument("count").ToString()));
    }

    [Fact]
    public void It_is_off() => Assert.Empty(Second().Check(Id));

    [Fact]
    public void One_is_safe() => Assert.Empty(RulePlan.Sound(5).CheckWhenOn(Id));

    [Fact]
    public void In_the_second_cycle_more_are_fine() => Assert.Empty(Second().Past("2025-01-01", "2025-12-31", "acme").CheckWhenOn(Id));

    [Fact]
    public void The_number_is_an_option() => Assert.Empty(Second().CheckWhenOn(Id, ("max", 2)));
}
