namespace Okr.Core.Tests.Rules;

public class ShortCompanyCycleRuleTests
{
    private const string Id = "OKR1021";

    private static RulePlan Until(DateOnly end) => RulePlan.Sound().ChangeCycle(cycle => cycle with { End = end });

    [Fact]
    public void It_is_off() => Assert.Empty(RulePlan.Sound().Check(Id));

    [Theory]
    [InlineData("2026-03-31", 1)]
    [InlineData("2026-06-29", 1)]
    [InlineData("2026-06-30", 0)]
    [InlineData("2026-12-31", 0)]
    [InlineData("9999-12-31", 0)]
    public void Half_a_year_is_long_enough(string end, int findings) => Assert.Equal(findings, Until(DateOnly.ParseExact(end, "yyyy-MM-dd")).CheckWhenOn(Id).Count);

    [Theory]
    [InlineData("2025-01-01", 0)]
    [InlineData("2025-01-02", 1)]
    public void After_a_year_of_practice_the_company_may_choose(string began, int findings) =>
        Assert.Equal(findings, RulePlan.Sound().Past(began, "2025-12-31", "d1").CheckWhenOn(Id).Count);

    [Fact]
    public void Quarters_of_teams_are_fine() => Assert.Empty(RulePlan.Sound().Change("o0", o => o with { State = OkrState.Postponed }).CheckWhenOn(Id));

    [Fact]
    public void The_calendar_ends_before_the_months_do_and_nothing_breaks()
    {
        var plan = RulePlan.Sound().ChangeCycle(cycle => cycle with { Start = new(9999, 10, 1), End = new(9999, 11, 1) });

        Assert.Single(plan.CheckWhenOn(Id));
    }

    [Fact]
    public void The_number_of_months_is_an_option() => Assert.Empty(RulePlan.Sound().CheckWhenOn(Id, ("minMonths", 3)));
}
