using Okr.Rules;

namespace Okr.Core.Tests.Rules;

public class MissingGuardrailRuleTests
{
    private const string Id = "OKR5011";

    private static readonly RuleSet On = RuleSet.Default.With(new RuleId(Id), Severity.Info);

    [Fact]
    public void It_is_off_until_the_host_asks() => Assert.Empty(RulePlan.Sound().Check(Id));

    [Theory]
    [InlineData(10, 20, "", 1)]
    [InlineData(20, 10, "", 0)]
    [InlineData(10, 20, "%", 0)]
    [InlineData(null, 20, "", 0)]
    public void Growth_needs_a_guardrail(int? baseline, int target, string unit, int findings) =>
        Assert.Equal(findings, Plan(new NumericMetric { Baseline = baseline, Target = target, Unit = unit }).Count);

    [Fact]
    public void A_guardrail_or_a_bound_guards()
    {
        var growth = new NumericMetric { Baseline = 10, Target = 20 };

        Assert.Empty(Plan(growth, new KeyResult { Id = new("g"), IsGuardrail = true }));
        Assert.Empty(Plan(growth, new KeyResult { Id = new("g"), Metric = new BoundMetric { Upper = 2 } }));
        Assert.Single(Plan(growth, new KeyResult { Id = new("g"), IsGuardrail = true, State = OkrState.Cancelled }));
    }

    private static IReadOnlyList<Finding> Plan(Metric metric, params KeyResult[] others) => RulePlan.Empty()
        .Add(RulePlan.Objective("o1", "acme") with { KeyResults = [RulePlan.KeyResult("k") with { Metric = metric }, .. others] })
        .Check(Id, On);
}
