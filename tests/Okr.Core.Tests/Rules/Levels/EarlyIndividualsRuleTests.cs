namespace Okr.Core.Tests.Rules;

public class EarlyIndividualsRuleTests
{
    private const string Id = "OKR1017";

    private static RulePlan After(int cycles)
    {
        var plan = RulePlan.Sound(2);
        for (var year = 2025; year > 2025 - cycles; year--)
        {
            plan.Past($"{year}-01-01", $"{year}-12-31", "acme", "d1");
        }

        return plan;
    }

    [Theory]
    [InlineData(0, "0")]
    [InlineData(1, "1")]
    [InlineData(2, "")]
    public void Individuals_wait_for_two_completed_cycles(int cycles, string completed) =>
        Assert.Equal(completed, string.Concat(After(cycles).CheckWhenOn(Id).Select(finding => finding.Argument("completed"))));

    [Fact]
    public void It_is_off() => Assert.Empty(RulePlan.Sound().Check(Id));

    [Fact]
    public void A_year_and_its_quarters_are_not_more_than_the_quarters()
    {
        var plan = RulePlan.Sound().Past("2025-01-01", "2025-12-31", "acme").Past("2025-10-01", "2025-12-31", "d1");

        Assert.Equal("1", Assert.Single(plan.CheckWhenOn(Id)).Argument("completed").ToString());
        Assert.Empty(plan.Past("2025-07-01", "2025-09-30", "d1").CheckWhenOn(Id));
    }

    [Fact]
    public void Without_individuals_there_is_nothing_to_say() => Assert.Empty(RulePlan.Sound().Change("i1", o => o with { State = OkrState.Cancelled }).CheckWhenOn(Id));

    [Fact]
    public void The_number_of_cycles_is_an_option() => Assert.Empty(After(1).CheckWhenOn(Id, ("cycles", 1)));
}
