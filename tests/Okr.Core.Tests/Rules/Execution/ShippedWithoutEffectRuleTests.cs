using Okr.Rules;

namespace Okr.Core.Tests.Rules;

public class ShippedWithoutEffectRuleTests
{
    private const string Id = "OKR3014";

    [Theory]
    [InlineData(10, 1)]
    [InlineData(13, 1)]
    [InlineData(14, 0)]
    [InlineData(null, 0)]
    public void Work_that_is_done_without_effect_is_worth_a_word(int? current, int findings) => Assert.Equal(findings, Plan(current).Check(Id).Count);

    [Fact]
    public void One_open_initiative_may_still_move_it() => Assert.Empty(Plan(10).Add(RulePlan.Initiative("e2", "o1")).Check(Id));

    [Fact]
    public void A_cancelled_one_may_not() => Assert.Single(Plan(10).Add(RulePlan.Initiative("e2", "o1") with { State = OkrState.Cancelled }).Check(Id));

    [Fact]
    public void The_host_says_what_hardly_moved_means() => Assert.Single(Plan(15).Check(Id, RuleSet.Default.With(new RuleId(Id), "atMost", 0.5m)));

    private static RulePlan Plan(int? current) => RulePlan.Sound()
        .Add(RulePlan.Initiative("e1", "o1") with { State = OkrState.Closed })
        .ChangeKeyResult("o1", k => k with { Metric = new NumericMetric { Baseline = 10, Target = 20, Current = current } });
}
