using Okr.Rules;

namespace Okr.Core.Tests.Rules;

public class AmbitionStatedRuleTests
{
    private const string Id = "OKR5015";

    private static RulePlan NotStated() => RulePlan.Sound().Change("o1", o => o with { Ambition = Ambition.NotStated });

    [Fact]
    public void One_finding_an_objective_and_only_for_information()
    {
        var finding = Assert.Single(NotStated().Check(Id));

        Assert.Equal(("o1", Severity.Info), (finding.Target.Id, finding.Severity));
    }

    [Theory]
    [InlineData(Ambition.Committed)]
    [InlineData(Ambition.Aspirational)]
    [InlineData(Ambition.Learning)]
    public void Any_statement_will_do(Ambition ambition) => Assert.Empty(RulePlan.Sound().Change("o1", o => o with { Ambition = ambition }).Check(Id));

    [Fact]
    public void Statements_on_all_key_results_will_do_and_on_some_of_them_will_not()
    {
        var plan = NotStated().Change("o1", o => o with { KeyResults = [.. o.KeyResults.Select(k => k with { Ambition = Ambition.Committed })] });
        Assert.Empty(plan.Check(Id));

        Assert.Equal(["o1"], plan.ChangeKeyResult("o1", k => k with { Ambition = Ambition.NotStated }).Check(Id).Ids());
    }

    [Fact]
    public void An_objective_without_key_results_has_to_say_it_itself() =>
        Assert.Equal(["o1"], NotStated().Change("o1", o => o with { KeyResults = [] }).Check(Id).Ids());
}
