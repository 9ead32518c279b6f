using Okr.Rules;

namespace Okr.Core.Tests.Rules;

public class RoutineRuleTests
{
    private const string Id = "OKR5013";

    [Theory]
    [InlineData("Maintain our service")]
    [InlineData("Keep the lights on")]
    [InlineData("Run the day-to-day operations")]
    [InlineData("Continue with business as usual")]
    [InlineData("维持现有市场份额")]
    [InlineData("做好日常工作")]
    [InlineData("完成领导交办的各项工作")]
    public void An_objective_that_changes_nothing_is_warned_of(string title) => Assert.Equal("objective: Warning", RulePlan.Sound().Title("o1", title).Check(Id).Judgement());

    [Theory]
    [InlineData("Keep our place as the most trusted bakery of the town")]
    [InlineData("Be the bakery that families come back to")]
    [InlineData("Make maintenance a pleasure")]
    [InlineData("保持行业领先")]
    [InlineData("让日常采购变得轻松")]
    [InlineData("维护成本不再拖累门店")]
    public void To_stay_at_the_top_is_no_routine(string title) => Assert.Empty(RulePlan.Sound().Title("o1", title).Check(Id));

    [Theory]
    [InlineData("Keep the rating above 4.5")]
    [InlineData("Maintain 99.9% uptime")]
    [InlineData("保持满意度在 90% 以上")]
    [InlineData("维持毛利率 30%")]
    public void A_key_result_that_keeps_a_level_is_noted(string title) => Assert.Equal("keyResult: Info", Check(title).Judgement());

    [Theory]
    [InlineData("Keep cutting waste from 9% to 3%")]
    [InlineData("Maintenance cost below 200 euros a month")]
    [InlineData("Continuing education for 90% of the bakers")]
    [InlineData("Raise the share of families that stay from 40% to 60%")]
    [InlineData("维护成本降低 20%")]
    [InlineData("继续教育参与率达到 90%")]
    [InlineData("会员留存率从 40% 提升到 60%")]
    public void A_level_that_moves_is_none_that_is_kept(string title) => Assert.Empty(Check(title));

    [Fact]
    public void A_guardrail_is_there_to_keep_a_level()
    {
        var plan = RulePlan.Sound().KeyResultTitle("o1", "Keep the rating above 4.5");

        Assert.Empty(plan.ChangeKeyResult("o1", k => k with { IsGuardrail = true }).Check(Id));
        Assert.Empty(plan.ChangeKeyResult("o1", k => k with { IsGuardrail = false, Metric = new BoundMetric { Lower = 4.5m } }).Check(Id));
    }

    [Fact]
    public void The_host_may_switch_it_off() =>
        Assert.Empty(RulePlan.Sound().Title("o1", "Keep the lights on").Check(Id, RuleSet.Default.With(new RuleId(Id), Severity.Off)));

    private static IReadOnlyList<Finding> Check(string title) => RulePlan.Sound().KeyResultTitle("o1", title).Check(Id);
}
