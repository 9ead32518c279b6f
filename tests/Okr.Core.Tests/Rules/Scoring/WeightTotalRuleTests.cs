using Okr.Scoring;

namespace Okr.Core.Tests.Rules;

public class WeightTotalRuleTests
{
    private const string Id = "OKR6004";

    private static RulePlan Weighted(params double[] weights) => RulePlan.Sound().Change("o1", o => o with
    {
        KeyResults = [.. weights.Select((weight, i) => RulePlan.KeyResult(FormattableString.Invariant($"o1.kr{i + 1}")) with { Weight = new((decimal)weight) })],
    });

    [Theory]
    [InlineData(1, new double[] { 0.33, 0.33, 0.33 })]
    [InlineData(1, new double[] { 0.5, 0.3, 0.25 })]
    [InlineData(100, new double[] { 40, 30, 20 })]
    [InlineData(100, new double[] { 50, 30, 30 })]
    public void Shares_add_up_to_one_or_a_hundred(int total, double[] weights) => Assert.Equal(total, Assert.Single(Weighted(weights).Check(Id)).Argument("total").Number);

    [Theory]
    [InlineData(0.5, 0.3, 0.2)]
    [InlineData(50.0, 30.0, 20.0)]
    [InlineData(2.0, 3.0, 4.0)]
    [InlineData(1.0, 1.0, 1.0)]
    [InlineData(40.0, 30.0)]
    public void Sound_shares_and_plain_weights_are_fine(params double[] weights) => Assert.Empty(Weighted(weights).Check(Id));

    [Fact]
    public void A_guardrail_has_no_share() => Assert.Empty(Weighted(0.5, 0.5, 0.1).Change("o1", o => o with { KeyResults = [.. o.KeyResults.Select((k, i) => i == 2 ? k with { IsGuardrail = true } : k)] }).Check(Id));

    [Fact]
    public void A_policy_that_asks_for_a_total_is_held_to_it()
    {
        var policy = new OkrPolicy { Scoring = new() { RollUp = new() { Weights = WeightRule.MustSumToTotal, WeightTotal = 10 } } };

        var findings = OkrEngine.Analyze(OkrSnapshot.Build(Weighted(2, 3, 4).Document()), policy, RulePlan.Today).Findings.Findings;

        Assert.Equal((9m, 10m), findings.Where(finding => finding.Rule.Value == Id).Select(finding => (finding.Argument("sum").Number, finding.Argument("total").Number)).Single());
    }

    [Theory]
    [InlineData(new[] { 0.33, 0.33, 0.33 }, new[] { 0.34, 0.33, 0.33 })]
    [InlineData(new[] { 40.0, 30, 20 }, new[] { 45.0, 33, 22 })]
    public void The_fix_keeps_proportions_and_decimals(double[] weights, double[] mended)
    {
        var analysis = OkrEngine.Analyze(OkrSnapshot.Build(Weighted(weights).Document()), OkrPolicy.Default, RulePlan.Today);

        var changed = analysis.Preview([.. analysis.Fixes()]).Changes.Select(change => (Objective)((OkrChange.Put)change).Record).Single();

        Assert.Equal(mended.Select(weight => (decimal)weight), changed.KeyResults.Select(keyResult => keyResult.Weight.Value));
    }
}
