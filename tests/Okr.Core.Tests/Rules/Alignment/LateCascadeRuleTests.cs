using Okr.Rules;

namespace Okr.Core.Tests.Rules;

public class LateCascadeRuleTests
{
    private const string Id = "OKR4115";

    private static RulePlan Draft(OkrState state = OkrState.Draft) => RulePlan.Sound().Change("o1", o => o with { State = state });

    [Theory]
    [InlineData(OkrState.Draft, 1)]
    [InlineData(OkrState.Submitted, 1)]
    [InlineData(OkrState.Approved, 0)]
    [InlineData(OkrState.Active, 0)]
    [InlineData(OkrState.Closed, 0)]
    public void Only_what_is_not_agreed_yet_is_late(OkrState state, int findings) => Assert.Equal(findings, Draft(state).Check(Id).Count);

    [Theory]
    [InlineData(OkrState.Active, 1)]
    [InlineData(OkrState.Approved, 1)]
    [InlineData(OkrState.Submitted, 0)]
    [InlineData(OkrState.Draft, 0)]
    [InlineData(OkrState.Closed, 0)]
    public void Only_behind_a_parent_that_stands(OkrState state, int findings) => Assert.Equal(findings, Draft().Change("o0", o => o with { State = state }).Check(Id).Count);

    [Theory]
    [InlineData(8, 0)]
    [InlineData(9, 1)]
    public void A_week_after_the_start_is_time_enough(int day, int findings) => Assert.Equal(findings, Draft().Check(Id, today: new(2026, 1, day)).Count);

    [Fact]
    public void The_week_begins_when_both_have_begun()
    {
        var plan = Draft().Change("o0", o => o with { Start = new(2026, 2, 8) });

        Assert.Empty(plan.Check(Id));
        Assert.Equal("8", Assert.Single(plan.Check(Id, today: new(2026, 2, 16))).Argument("days").ToString());
    }

    [Fact]
    public void Once_the_time_is_over_it_is_too_late_to_say() => Assert.Empty(Draft().Change("o1", o => o with { End = RulePlan.Today.AddDays(-1) }).Check(Id));

    [Fact]
    public void Without_dates_nobody_knows() => Assert.Empty(Draft().ChangeAll(o => o with { Cycle = default }).Check(Id));

    [Fact]
    public void Several_parents_make_one_finding() =>
        Assert.Single(Draft().Add(RulePlan.Objective("second", "acme")).Change("o1", o => o with { AlignsTo = [RulePlan.To("o0"), RulePlan.To("second")] }).Check(Id));

    [Fact]
    public void The_number_of_days_is_an_option() => Assert.Empty(Draft().Check(Id, RuleSet.Default.With(new RuleId(Id), "maxDays", 45)));
}
