using Okr.Rules;

namespace Okr.Core.Tests.Rules;

public class OwnerRuleTests
{
    private const string Id = "OKR5007";

    [Fact]
    public void An_objective_without_an_owner_is_one_finding_however_many_key_results_it_has()
    {
        var finding = Assert.Single(RulePlan.Sound().Change("o1", o => o with { Owner = null }).Check(Id));

        Assert.Equal(("o1", "nobody", Severity.Warning), (finding.Target.Id, finding.Case(), finding.Severity));
    }

    [Fact]
    public void The_objectives_owner_answers_for_key_results_without_one() => Assert.Empty(RulePlan.Sound().Check(Id));

    [Fact]
    public void Owners_of_all_key_results_make_it_less_bad()
    {
        var plan = RulePlan.Sound().Change("o1", o => o with { Owner = null, KeyResults = [.. o.KeyResults.Select(k => k with { Owner = new("kim") })] });
        var finding = Assert.Single(plan.Check(Id));
        Assert.Equal(("keyResultsOnly", Severity.Info), (finding.Case(), finding.Severity));

        Assert.Equal("nobody", Assert.Single(plan.ChangeKeyResult("o1", k => k with { Owner = null }).Check(Id)).Case());
    }

    [Fact]
    public void An_objective_without_owner_and_key_results_has_nobody() =>
        Assert.Equal("nobody", Assert.Single(RulePlan.Sound().Change("o1", o => o with { Owner = null, KeyResults = [] }).Check(Id)).Case());

    [Fact]
    public void An_individuals_objective_is_that_persons() => Assert.Empty(RulePlan.Sound().Change("i1", o => o with { Owner = null }).Check(Id));

    [Fact]
    public void An_objective_without_a_unit_still_needs_an_owner() =>
        Assert.Equal(["i1"], RulePlan.Sound().Change("i1", o => o with { Owner = null, Unit = default }).Check(Id).Ids());
}
