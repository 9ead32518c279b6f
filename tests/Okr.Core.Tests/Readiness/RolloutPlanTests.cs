using Okr.Readiness;

namespace Okr.Core.Tests.Readiness;

public sealed class RolloutPlanTests
{
    public static TheoryData<PracticeScope, PracticeScope, PracticeScope> Recommendations => new()
    {
        // ready for, practising at, recommended
        { PracticeScope.NotChosen, PracticeScope.NotChosen, PracticeScope.NotChosen },
        { PracticeScope.CompanyOnly, PracticeScope.NotChosen, PracticeScope.CompanyOnly },
        { PracticeScope.Full, PracticeScope.NotChosen, PracticeScope.CompanyOnly },
        { PracticeScope.CompanyOnly, PracticeScope.CompanyOnly, PracticeScope.CompanyOnly },
        { PracticeScope.CompanyAndDepartment, PracticeScope.CompanyOnly, PracticeScope.CompanyAndDepartment },
        { PracticeScope.Full, PracticeScope.CompanyOnly, PracticeScope.CompanyAndDepartment },
        { PracticeScope.Full, PracticeScope.CompanyAndDepartment, PracticeScope.Full },
        { PracticeScope.Full, PracticeScope.Full, PracticeScope.Full },
        { PracticeScope.CompanyOnly, PracticeScope.Full, PracticeScope.CompanyOnly },
        { PracticeScope.NotChosen, PracticeScope.Full, PracticeScope.NotChosen },
    };

    [Theory]
    [MemberData(nameof(Recommendations))]
    public void The_scope_widens_one_step_at_a_time_and_never_beyond_a_gate_that_holds(PracticeScope ready, PracticeScope current, PracticeScope expected)
    {
        var plan = RolloutPlan.Of(Company.ReadyFor(ready).Assess(), current);

        Assert.Equal(expected, plan.Recommended);
        Assert.NotEmpty(plan.Reasons);
        Assert.All(plan.Reasons, reason =>
        {
            Assert.NotEmpty(reason.MethodRules);
            Assert.EndsWith(".", reason.Text.English, StringComparison.Ordinal);
            Assert.EndsWith("。", reason.Text.Chinese, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Before_the_start_the_plan_leads_over_three_steps_and_asks_for_everything_once()
    {
        var plan = RolloutPlan.Of(new Company().Assess(), PracticeScope.NotChosen);

        Assert.Equal([(1, PracticeScope.CompanyOnly), (2, PracticeScope.CompanyAndDepartment), (4, PracticeScope.Full)], plan.Steps.Select(step => (step.FirstCycle, step.Scope)));
        Assert.Equal(
            ReadinessCatalogue.All.Where(criterion => !criterion.IsAdvice),
            plan.Steps.SelectMany(step => step.Before).Select(result => result.Criterion));
    }

    [Fact]
    public void A_cycle_that_departments_have_behind_them_shortens_the_way()
    {
        var company = Company.ReadyFor(PracticeScope.CompanyAndDepartment);
        Assert.Equal(3, RolloutPlan.Of(company.Assess(), PracticeScope.CompanyAndDepartment).Steps[^1].FirstCycle);

        var practised = RolloutPlan.Of(company.Meet("department-cycle").Assess(), PracticeScope.CompanyAndDepartment);
        Assert.Equal([1, 2], practised.Steps.Select(step => step.FirstCycle));
        Assert.Equal("everyone-mindset", Assert.Single(practised.Steps[^1].Before).Criterion.Id);
    }

    [Fact]
    public void The_reasons_of_a_first_start_are_those_of_the_article()
    {
        var plan = RolloutPlan.Of(Company.ReadyFor(PracticeScope.CompanyOnly).Assess(), PracticeScope.NotChosen);

        Assert.Equal(["R-7"], plan.Reasons[0].MethodRules);
        Assert.Equal(["L-4"], plan.Reasons[1].MethodRules);
        Assert.StartsWith("Company and departments must wait. Missing: Department members know OKR; ", plan.Reasons[2].Text.English, StringComparison.Ordinal);
        Assert.Equal(plan.Report.Next!.Missing, plan.Reasons[2].Criteria);
    }

    [Fact]
    public void Without_leadership_support_nothing_starts_and_what_runs_stops()
    {
        var report = Company.ReadyFor(PracticeScope.Full).Without("leadership-support").Assess();

        Assert.Equal("Do not start yet. Missing: Leadership supports OKR.", Assert.Single(RolloutPlan.Of(report, PracticeScope.NotChosen).Reasons).Text.English);
        Assert.Equal("先暂停并重新准备。尚缺：高层支持和认可。", Assert.Single(RolloutPlan.Of(report, PracticeScope.Full).Reasons).Text.Chinese);
    }

    [Fact]
    public void Departments_are_told_to_run_OKRs_E_while_not_everyone_is_mature()
    {
        var company = Company.ReadyFor(PracticeScope.CompanyAndDepartment);
        Assert.Contains(RolloutPlan.Of(company.Assess(), PracticeScope.CompanyOnly).Reasons, reason => reason.MethodRules.Contains("L-6"));

        company.Staff("sales", 6, 5);
        Assert.DoesNotContain(RolloutPlan.Of(company.Assess(), PracticeScope.CompanyOnly).Reasons, reason => reason.MethodRules.Contains("L-6"));
    }

    [Fact]
    public void A_big_bang_and_a_skipped_step_are_spoken_against_even_where_the_gate_holds()
    {
        var report = Company.ReadyFor(PracticeScope.Full).Assess();

        Assert.Contains("L-16", Assert.Single(RolloutPlan.Of(report, PracticeScope.NotChosen).Against(PracticeScope.Full)).MethodRules);
        Assert.Contains("L-11", Assert.Single(RolloutPlan.Of(report, PracticeScope.CompanyOnly).Against(PracticeScope.Full)).MethodRules);
        Assert.Empty(RolloutPlan.Of(report, PracticeScope.CompanyAndDepartment).Against(PracticeScope.Full));
        Assert.Empty(RolloutPlan.Of(report, PracticeScope.NotChosen).Against(PracticeScope.NotChosen));
    }

    [Fact]
    public void A_gate_that_does_not_hold_is_spoken_against_with_what_it_misses()
    {
        var report = Company.ReadyFor(PracticeScope.CompanyOnly).Assess();

        var reason = Assert.Single(RolloutPlan.Of(report, PracticeScope.CompanyOnly).Against(PracticeScope.CompanyAndDepartment));

        Assert.Equal(report.Next!.Missing, reason.Criteria);
    }

    [Fact]
    public void What_if_one_criterion_were_met_changes_the_plan_too()
    {
        var report = Company.ReadyFor(PracticeScope.CompanyAndDepartment).Without("promoter-experience").Assess();

        Assert.Equal(PracticeScope.CompanyOnly, RolloutPlan.Of(report, PracticeScope.CompanyOnly).Recommended);
        Assert.Equal(PracticeScope.CompanyAndDepartment, RolloutPlan.Of(report.IfMet("promoter-experience"), PracticeScope.CompanyOnly).Recommended);
    }

    [Fact]
    public void A_scope_that_does_not_exist_is_refused() =>
        Assert.ThrowsAny<ArgumentException>(() => RolloutPlan.Of(new Company().Assess(), (PracticeScope)7));
}
