namespace Okr.Core.Tests.Rules;

public class ScopeStepRuleTests
{
    private const string Id = "OKR1011";

    [Fact]
    public void Individuals_right_after_the_company_skip_the_departments()
    {
        var finding = Assert.Single(RulePlan.Sound().Past("2025-01-01", "2025-12-31", "acme").Check(Id));

        Assert.Equal((OkrTarget.Of(new CycleId("q1")), "company_only", "1"), (finding.Target, finding.Argument("before").Text, finding.Argument("count").ToString()));
    }

    [Fact]
    public void Without_a_finished_cycle_there_is_nothing_to_compare_with()
    {
        Assert.Empty(RulePlan.Sound().Check(Id));
        Assert.Empty(RulePlan.Sound().Past("2025-12-15", "2026-12-14", "acme").Check(Id));
    }

    [Fact]
    public void Departments_at_any_earlier_time_are_the_step() =>
        Assert.Empty(RulePlan.Sound().Past("2024-01-01", "2024-12-31", "acme", "d1").Past("2025-01-01", "2025-12-31", "acme").Check(Id));

    [Fact]
    public void Departments_in_a_cycle_that_still_runs_are_the_step() =>
        Assert.Empty(RulePlan.Sound().Past("2025-01-01", "2025-06-30", "acme").Past("2025-12-01", "2026-05-31", "d1").Check(Id));

    [Fact]
    public void One_step_is_no_jump()
    {
        var plan = RulePlan.Sound().Change("i1", o => o with { State = OkrState.Cancelled }).Past("2025-01-01", "2025-12-31", "acme");

        Assert.Empty(plan.Check(Id));
    }

    [Fact]
    public void An_unknown_level_may_have_been_any() =>
        Assert.Empty(RulePlan.Sound().Add(new OrgUnit { Id = new("somewhere") }).Past("2025-01-01", "2025-12-31", "acme", "somewhere").Check(Id));

    [Fact]
    public void Drafts_of_the_past_were_no_practice()
    {
        var plan = RulePlan.Sound().Past("2025-01-01", "2025-12-31", "acme", "d1").Change("2025-01-01.d1", o => o with { State = OkrState.Draft });

        Assert.Single(plan.Check(Id));
    }

    [Theory]
    [InlineData(CycleState.Closed)]
    [InlineData(CycleState.Active)]
    public void What_is_over_is_history(CycleState state)
    {
        var plan = RulePlan.Sound().ChangeCycle(cycle => cycle with { State = state }).Past("2025-01-01", "2025-12-31", "acme");

        Assert.Equal(state == CycleState.Closed ? 0 : 1, plan.Check(Id).Count);
        Assert.Empty(plan.Check(Id, today: new(2026, 4, 1)));
    }

    [Fact]
    public void A_pilot_is_a_trial_and_no_step()
    {
        var plan = RulePlan.Sound().Past("2025-01-01", "2025-12-31", "acme");
        var pilot = new Practice { Scope = PracticeScope.CompanyOnly, Pilots = [new() { Units = [new("d1")], Scope = PracticeScope.Full, Cycles = [new("q1")] }] };

        Assert.DoesNotContain(plan.Check(pilot).Findings, finding => finding.Rule.Value == Id);
    }
}
