using Okr.Rules;

namespace Okr.Core.Tests.Rules;

public class ExecutionAdvisedRuleTests
{
    private const string Id = "OKR1006";

    private static readonly RulePlan Young = RulePlan.Sound(2).Survey("d1", 2);

    [Theory]
    [InlineData(PracticeScope.NotChosen, new string[0])]
    [InlineData(PracticeScope.CompanyOnly, new string[0])]
    [InlineData(PracticeScope.CompanyAndDepartment, new[] { "d1" })]
    [InlineData(PracticeScope.Full, new[] { "d1" })]
    public void A_department_with_a_young_mindset_is_advised_to_run_OKRs_E_where_it_practises(PracticeScope scope, string[] advised) =>
        Assert.Equal(advised, Young.Check(Id, scope: scope).Ids());

    [Fact]
    public void One_that_runs_it_or_shows_its_execution_needs_no_advice()
    {
        Assert.Empty(Advised(new() { Scope = PracticeScope.Full, House = new() { OkrsE = [new("d1")] } }, RulePlan.Sound().Survey("d1", 2)));
        Assert.Empty(Advised(new() { Scope = PracticeScope.Full }, RulePlan.Sound().Survey("d1", 2).Add(new Initiative { Id = new("e"), KeyResult = new("o1.kr1"), Objective = new("o1"), Title = "Ask ten customers" })));
        Assert.Empty(Advised(new() { Scope = PracticeScope.Full }, RulePlan.Sound().Survey("d1", 4)));
    }

    [Fact]
    public void A_pilot_practises_where_the_rest_does_not_yet() =>
        Assert.Single(Advised(new() { Scope = PracticeScope.CompanyOnly, Pilots = [new() { Units = [new("d1")], Scope = PracticeScope.CompanyAndDepartment, Cycles = [new("q1")] }] }, RulePlan.Sound().Survey("d1", 2)));

    private static IEnumerable<Finding> Advised(Practice practice, RulePlan plan) => plan.Check(practice).Findings.Where(finding => finding.Rule.Value == Id);
}
