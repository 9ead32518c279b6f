namespace Okr.Core.Tests.Rules;

public class BaselineEqualsTargetRuleTests
{
    private const string Id = "OKR5009";

    private static RulePlan Measured(Metric metric) => RulePlan.Sound().ChangeKeyResult("o1", k => k with { Metric = metric });

    [Theory]
    [InlineData("5", "5")]
    [InlineData("5", "5.00")]
    [InlineData("0", "0")]
    public void Equal_values_are_found(string baseline, string target)
    {
        var finding = Assert.Single(Measured(new NumericMetric { Baseline = decimal.Parse(baseline), Target = decimal.Parse(target) }).Check(Id));

        Assert.Equal(("o1.kr1", baseline), (finding.Target.Id, finding.Argument("value").In(OkrLanguage.English)));
    }

    [Fact]
    public void Different_and_missing_values_are_not()
    {
        Assert.Empty(Measured(new NumericMetric { Baseline = 5, Target = 5.000001m }).Check(Id));
        Assert.Empty(Measured(new NumericMetric { Baseline = 5 }).Check(Id));
        Assert.Empty(Measured(new NumericMetric { Target = 5 }).Check(Id));
        Assert.Empty(Measured(new NumericMetric()).Check(Id));
    }

    [Fact]
    public void A_value_to_hold_may_stay_where_it_is() => Assert.Empty(Measured(new BoundMetric { Kind = BoundKind.AtLeast, Baseline = 5, Lower = 5 }).Check(Id));

    [Theory]
    [InlineData(OkrState.Archived)]
    [InlineData(OkrState.Postponed)]
    [InlineData(OkrState.Cancelled)]
    public void What_is_no_longer_pursued_is_not_judged(OkrState state)
    {
        var plan = Measured(new NumericMetric { Baseline = 5, Target = 5 });

        Assert.Empty(plan.ChangeKeyResult("o1", k => k with { State = state }).Check(Id));
        Assert.Empty(plan.ChangeKeyResult("o1", k => k with { State = default }).Change("o1", o => o with { State = state }).Check(Id));
    }
}
