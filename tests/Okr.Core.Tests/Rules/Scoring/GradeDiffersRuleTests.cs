using Okr.Rules;

namespace Okr.Core.Tests.Rules;

public class GradeDiffersRuleTests
{
    private const string Id = "OKR6016";

    private static RulePlan Graded(double grade, string? reason = null) => RulePlan.Sound().ChangeKeyResult("o1", k => k with
    {
        Metric = new NumericMetric { Baseline = 10, Target = 20, Current = 15 },
        Grade = new() { Value = (decimal)grade, Reason = reason },
    });

    [Theory]
    [InlineData(0.5, 0)]
    [InlineData(0.6, 0)]
    [InlineData(0.4, 0)]
    [InlineData(0.61, 1)]
    [InlineData(0.39, 1)]
    public void A_tenth_is_a_matter_of_judgement(double grade, int findings) => Assert.Equal(findings, Graded(grade).Check(Id).Count);

    [Fact]
    public void A_reason_beside_the_grade_or_in_a_label_will_do()
    {
        Assert.Empty(Graded(1, "The last customers sign tomorrow").Check(Id));
        Assert.Empty(Graded(1).ChangeKeyResult("o1", k => k with { Labels = new Dictionary<string, string> { ["reason"] = "signed late" } }).Check(Id));
        Assert.Single(Graded(1, " ").Check(Id));
    }

    [Fact]
    public void A_grade_without_a_computed_score_stands_alone() =>
        Assert.Empty(Graded(1).ChangeKeyResult("o1", k => k with { Metric = null }).Check(Id));

    [Fact]
    public void An_objective_is_compared_with_what_its_key_results_come_to()
    {
        var plan = Graded(0.5).Change("o1", o => o with { Grade = new() { Value = 0.9m } });

        var finding = Assert.Single(plan.Check(Id));

        Assert.Equal(("o1", 0.9m, 0.5m), (finding.Target.Id, finding.Argument("grade").Number, finding.Argument("score").Number));
    }

    [Fact]
    public void How_far_is_an_option() => Assert.Single(Graded(0.55).Check(Id, RuleSet.Default.With(new RuleId(Id), "tolerance", 0)));
}
