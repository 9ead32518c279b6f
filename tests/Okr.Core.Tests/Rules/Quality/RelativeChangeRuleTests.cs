using Okr.Rules;

namespace Okr.Core.Tests.Rules;

public class RelativeChangeRuleTests
{
    private const string Id = "OKR5014";

    private static readonly RuleSet On = RuleSet.Default.With(new RuleId(Id), Severity.Info);

    [Theory]
    [InlineData(Ambition.Aspirational, 100, 119, "", "safe")]
    [InlineData(Ambition.Aspirational, 100, 120, "", null)]
    [InlineData(Ambition.Aspirational, 100, 81, "", "safe")]
    [InlineData(Ambition.Aspirational, -100, -90, "", "safe")]
    [InlineData(Ambition.Aspirational, 95, 99, "%", null)]
    [InlineData(Ambition.Aspirational, 95, 99, "", "safe")]
    [InlineData(Ambition.Aspirational, 0, 1, "", null)]
    [InlineData(Ambition.Committed, 100, 200, "", null)]
    [InlineData(Ambition.Committed, 100, 201, "", "moonShot")]
    [InlineData(Ambition.Committed, 100, 101, "", null)]
    [InlineData(Ambition.Learning, 100, 900, "", null)]
    public void The_change_fits_what_was_said(Ambition ambition, int baseline, int target, string unit, string? expected)
    {
        var metric = new NumericMetric { Baseline = baseline, Target = target, Unit = unit };

        Assert.Equal(expected is null ? [] : [expected], Plan(ambition, metric).Check(Id, On).Select(finding => finding.Case()));
        Assert.Empty(Plan(ambition, metric).Check(Id));
    }

    [Fact]
    public void Numbers_that_no_decimal_can_compare_are_left_alone() =>
        Assert.Empty(Plan(Ambition.Committed, new NumericMetric { Baseline = 0.0000000000000000000000000001m, Target = decimal.MaxValue }).Check(Id, On));

    private static RulePlan Plan(Ambition ambition, NumericMetric metric) => RulePlan.Empty()
        .Add(RulePlan.Objective("o1", "acme") with { Ambition = ambition, KeyResults = [RulePlan.KeyResult("k") with { Metric = metric }] });
}
