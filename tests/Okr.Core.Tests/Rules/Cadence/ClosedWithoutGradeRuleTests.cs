namespace Okr.Core.Tests.Rules;

public class ClosedWithoutGradeRuleTests
{
    private const string Id = "OKR7008";

    private static RulePlan Closed() => RulePlan.Sound().Change("o1", o => o with { State = OkrState.Closed });

    private static RulePlan AllClosed() => RulePlan.Sound().Change("o1", o => o with { KeyResults = [.. o.KeyResults.Select(k => k with { State = OkrState.Closed })] });

    [Fact]
    public void A_closed_objective_has_a_score() => Assert.Equal(("o1", "noScore"), Found(Closed()));

    [Fact]
    public void A_final_value_or_a_grade_will_do()
    {
        Assert.Empty(Closed().ChangeKeyResult("o1", k => k with { Metric = new NumericMetric { Baseline = 10, Target = 20, Current = 12 } }).Check(Id));
        Assert.Empty(Closed().ChangeKeyResult("o1", k => k with { Grade = new() { Value = 0.4m } }).Check(Id));
        Assert.Empty(Closed().Change("o1", o => o with { Grade = new() { Value = 0.4m } }).Check(Id));
    }

    [Fact]
    public void When_all_key_results_are_closed_the_objective_is_too()
    {
        Assert.Equal(("o1", "allClosed"), Found(AllClosed()));
        Assert.Empty(AllClosed().ChangeKeyResult("o1", k => k with { State = OkrState.Active }).Check(Id));
    }

    [Fact]
    public void Their_mean_is_the_proposed_score_and_a_dash_where_nobody_measured()
    {
        Assert.Equal("–", Assert.Single(AllClosed().Check(Id)).Argument("score").Text);
        Assert.Equal("0.35", Assert.Single(AllClosed().ChangeKeyResult("o1", k => k with { Metric = new NumericMetric { Baseline = 10, Target = 20, Current = 13.5m } }).Check(Id)).Argument("score").Text);
    }

    [Fact]
    public void Guardrails_and_what_was_put_off_stay_out_of_it() =>
        Assert.Equal(("o1", "allClosed"), Found(AllClosed().ChangeKeyResult("o1", k => k with { State = OkrState.Active, IsGuardrail = true })));

    private static (string, string) Found(RulePlan plan)
    {
        var finding = Assert.Single(plan.Check(Id));
        return (finding.Target.Id, finding.Case());
    }
}
