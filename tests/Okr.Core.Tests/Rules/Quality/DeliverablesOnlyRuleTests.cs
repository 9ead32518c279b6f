namespace Okr.Core.Tests.Rules;

public class DeliverablesOnlyRuleTests
{
    private const string Id = "OKR5906";

    private static readonly Metric[] Deliverables = [new BinaryMetric(), new MilestonesMetric(), new ExecutedMetric()];

    [Fact]
    public void A_promise_that_only_lists_what_gets_done_is_named() => Assert.Equal(["o1"], Plan(Ambition.Committed, Deliverables).Check(Id).Ids());

    [Fact]
    public void One_measured_effect_is_enough()
    {
        Assert.Empty(Plan(Ambition.Committed, [.. Deliverables, new NumericMetric { Target = 3 }]).Check(Id));
        Assert.Empty(Plan(Ambition.Committed, [.. Deliverables, new ManualMetric()]).Check(Id));
    }

    [Fact]
    public void A_stretch_and_a_single_key_result_are_other_matters()
    {
        Assert.Empty(Plan(Ambition.Aspirational, Deliverables).Check(Id));
        Assert.Empty(Plan(Ambition.Committed, Deliverables[0]).Check(Id));
    }

    [Fact]
    public void A_guardrail_proves_nothing() => Assert.Single(Plan(Ambition.Committed, Deliverables)
        .Change("o1", o => o with { KeyResults = [.. o.KeyResults, RulePlan.KeyResult("g") with { IsGuardrail = true }] }).Check(Id));

    private static RulePlan Plan(Ambition ambition, params Metric[] metrics) => RulePlan.Empty()
        .Add(RulePlan.Objective("o1", "acme") with { Ambition = ambition, KeyResults = [.. metrics.Select((metric, i) => RulePlan.KeyResult($"k{i}") with { Metric = metric })] });
}
