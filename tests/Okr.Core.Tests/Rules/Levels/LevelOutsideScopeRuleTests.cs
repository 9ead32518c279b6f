namespace Okr.Core.Tests.Rules;

public class LevelOutsideScopeRuleTests
{
    private const string Id = "OKR1010";

    [Theory]
    [InlineData(PracticeScope.NotChosen, new string[0])]
    [InlineData(PracticeScope.CompanyOnly, new[] { "o1", "i1" })]
    [InlineData(PracticeScope.CompanyAndDepartment, new[] { "i1" })]
    [InlineData(PracticeScope.Full, new string[0])]
    public void Each_scope_leaves_out_the_levels_below_it(PracticeScope scope, string[] outside) =>
        Assert.Equal(outside, RulePlan.Sound().Check(Id, scope: scope).Ids());

    [Fact]
    public void A_team_is_at_the_level_of_a_department()
    {
        var plan = RulePlan.Sound().ChangeUnit("d1", unit => unit with { Level = LevelScheme.Team });

        Assert.Equal(["i1"], plan.Check(Id, scope: PracticeScope.CompanyAndDepartment).Ids());
    }

    [Fact]
    public void A_unit_without_a_level_is_not_judged() =>
        Assert.Empty(RulePlan.Sound().ChangeUnit("m1", unit => unit with { Level = default }).Check(Id, scope: PracticeScope.CompanyAndDepartment));

    [Fact]
    public void What_was_given_up_is_not_judged() =>
        Assert.Empty(RulePlan.Sound().Change("i1", o => o with { State = OkrState.Cancelled }).Check(Id, scope: PracticeScope.CompanyAndDepartment));

    [Fact]
    public void What_a_closed_cycle_was_practised_at_is_history() =>
        Assert.Empty(RulePlan.Sound().ChangeCycle(cycle => cycle with { State = CycleState.Closed }).Check(Id, scope: PracticeScope.CompanyOnly));

    [Fact]
    public void A_pilot_may_write_at_the_levels_of_its_own_scope_in_its_cycles()
    {
        var pilot = new Pilot { Units = [new("d1")], Scope = PracticeScope.CompanyAndDepartment, Cycles = [new("q1")] };
        IEnumerable<string> Outside(Pilot tried) =>
            RulePlan.Sound(2).Check(new Practice { Scope = PracticeScope.CompanyOnly, Pilots = [tried] }).Findings.Where(finding => finding.Rule.Value == Id).Select(finding => finding.Target.Id).ToList();

        Assert.Equal(["i1", "o2", "i2"], Outside(pilot));
        Assert.Equal(["o2", "i2"], Outside(pilot with { Scope = PracticeScope.Full }));
        Assert.Equal(["o1", "i1", "o2", "i2"], Outside(pilot with { Cycles = [new("q2")] }));
    }

    [Fact]
    public void The_finding_names_level_and_scope()
    {
        var finding = Assert.Single(RulePlan.Sound().Check(Id, scope: PracticeScope.CompanyAndDepartment));

        Assert.Equal(("individual", "company_and_department"), (finding.Argument("level").Text, finding.Argument("scope").Text));
    }
}
