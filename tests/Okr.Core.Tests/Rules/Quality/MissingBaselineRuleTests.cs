namespace Okr.Core.Tests.Rules;

public class MissingBaselineRuleTests
{
    private const string Id = "OKR5008";

    [Fact]
    public void A_target_without_a_baseline_is_named() =>
        Assert.Equal("o1.kr1", Assert.Single(Plan(new NumericMetric { Target = 20 }).Check(Id)).Target.Id);

    [Fact]
    public void A_baseline_of_zero_is_known() => Assert.Empty(Plan(new NumericMetric { Baseline = 0, Target = 20 }).Check(Id));

    [Fact]
    public void Without_a_target_there_is_nothing_to_start_from()
    {
        Assert.Empty(Plan(new NumericMetric()).Check(Id));
        Assert.Empty(Plan(new BoundMetric { Upper = 3 }).Check(Id));
        Assert.Empty(Plan(new ManualMetric()).Check(Id));
    }

    [Fact]
    public void To_find_the_baseline_out_is_learning() =>
        Assert.Empty(Plan(new NumericMetric { Target = 20 }).ChangeKeyResult("o1", k => k with { Ambition = Ambition.Learning }).Check(Id));

    private static RulePlan Plan(Metric metric) => RulePlan.Sound().ChangeKeyResult("o1", k => k with { Metric = metric });
}
