namespace Okr.Core.Tests.Rules;

public class BigBangRuleTests
{
    private const string Id = "OKR1016";

    [Fact]
    public void All_three_levels_in_the_first_cycle_are_found()
    {
        var finding = Assert.Single(RulePlan.Sound(2).CheckWhenOn(Id));

        Assert.Equal(("1", "2", "2"), (finding.Argument("company").ToString(), finding.Argument("departments").ToString(), finding.Argument("individuals").ToString()));
        Assert.Equal(OkrTarget.Of(new CycleId("q1")), finding.Target);
    }

    [Fact]
    public void It_is_off() => Assert.Empty(RulePlan.Sound().Check(Id));

    [Theory]
    [InlineData("o0")]
    [InlineData("o1")]
    [InlineData("i1")]
    public void Two_levels_are_not_all(string missing) => Assert.Empty(RulePlan.Sound().Change(missing, o => o with { State = OkrState.Postponed }).CheckWhenOn(Id));

    [Fact]
    public void After_a_finished_cycle_it_is_no_beginning() => Assert.Empty(RulePlan.Sound().Past("2025-01-01", "2025-12-31", "acme").CheckWhenOn(Id));

    [Fact]
    public void A_cycle_that_overlaps_is_no_experience() => Assert.Single(RulePlan.Sound().Past("2025-07-01", "2026-06-30", "acme").CheckWhenOn(Id));

    [Fact]
    public void A_cycle_without_dates_is_not_judged() => Assert.Empty(RulePlan.Sound().ChangeCycle(cycle => cycle with { Start = null }).CheckWhenOn(Id));
}
