namespace Okr.Core.Tests.Rules;

public class CopiedKeyResultRuleTests
{
    private const string Id = "OKR4011";

    private static readonly NumericMetric Metric = new() { Baseline = 18, Target = 30, Unit = "%" };

    [Theory]
    [InlineData("Margin", "margin", "%", 30, true)]
    [InlineData("Margin", "Ｍａｒｇｉｎ", "", 30, true)]
    [InlineData("毛利率达到30%", "毛利率達到百分之三十", "%", 30, true)]
    [InlineData("Gross margin from 18% to 30%", "Gross margin from 15% to 30%", "%", 30, true)]
    [InlineData("Margin", "Margin", "%", 25, false)]
    [InlineData("Margin", "Margin", "points", 30, false)]
    [InlineData("Margin of bikes", "Margin of spare parts", "%", 30, false)]
    public void The_same_measure_with_the_same_target_is_passed_down(string above, string below, string unit, int target, bool isFound)
    {
        var plan = Plan(above, below, Metric with { Target = target, Unit = unit });

        Assert.Equal(isFound ? ["o1.kr1"] : [], plan.Check(Id).Ids());
        Assert.All(plan.Check(Id), finding => Assert.Equal("o0.kr1", Assert.Single(finding.RelatedIds())));
    }

    [Fact]
    public void Without_a_number_the_same_text_is_the_same_result()
    {
        Assert.Single(Plan("Automate the tests of the release", "automate the release tests", null).ChangeKeyResult("o0", k => k with { Metric = null }).Check(Id));
        Assert.Empty(Plan("Automate", "automate", null).ChangeKeyResult("o0", k => k with { Metric = null }).Check(Id));
    }

    [Fact]
    public void A_host_can_say_what_measures_the_same()
    {
        var labels = new Dictionary<string, string> { ["metric_key"] = "nps" };
        var plan = Plan("Promoter score", "How likely customers recommend us", Metric).ChangeKeyResult("o1", k => k with { Labels = labels });

        Assert.Empty(plan.Check(Id));
        Assert.Single(plan.ChangeKeyResult("o0", k => k with { Labels = labels }).Check(Id));
        Assert.Empty(Plan("Margin", "Margin", Metric).ChangeKeyResult("o0", k => k with { Labels = labels })
            .ChangeKeyResult("o1", k => k with { Labels = new Dictionary<string, string> { ["metric_key"] = "margin" } }).Check(Id));
    }

    [Fact]
    public void Peers_without_a_link_may_measure_the_same() =>
        Assert.Empty(RulePlan.Sound(2).ChangeAll(o => o.Id.Value is "o1" or "o2" ? o with { KeyResults = [o.KeyResults[0] with { Title = "Margin", Metric = Metric }, .. o.KeyResults.Skip(1)] } : o).Check(Id));

    [Fact]
    public void A_guardrail_is_for_everybody() =>
        Assert.Empty(Plan("Accidents", "Accidents", Metric).ChangeKeyResult("o0", k => k with { IsGuardrail = true }).Check(Id));

    [Fact]
    public void Who_copies_from_two_parents_is_named_once()
    {
        var plan = Plan("Margin", "Margin", Metric).Add(RulePlan.Objective("p0", "acme") with { KeyResults = [RulePlan.KeyResult("p0.kr1") with { Title = "Margin", Metric = Metric }] })
            .Change("o1", o => o with { AlignsTo = [.. o.AlignsTo, RulePlan.To("p0")] });

        Assert.Single(plan.Check(Id));
    }

    private static RulePlan Plan(string above, string below, NumericMetric? metric) => RulePlan.Sound()
        .ChangeKeyResult("o0", k => k with { Title = above, Metric = Metric })
        .ChangeKeyResult("o1", k => k with { Title = below, Metric = metric });
}
