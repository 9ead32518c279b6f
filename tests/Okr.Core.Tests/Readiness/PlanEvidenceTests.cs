using Okr.Readiness;

namespace Okr.Core.Tests.Readiness;

public sealed class PlanEvidenceTests
{
    [Fact]
    public void Every_company_objective_needs_an_owner()
    {
        var company = Company.ReadyFor(PracticeScope.CompanyOnly);
        Assert.Equal(CriterionState.Met, company.Result("company-objective-owners").State);

        var result = company.With(new Objective { Id = new("o2"), Cycle = new("q4"), Unit = new("acme") }).Result("company-objective-owners");
        Assert.Equal(CriterionState.NotMet, result.State);
        Assert.Equal("No owner: o2.", result.Evidence.English);
        Assert.Equal("没有负责人：o2。", result.Evidence.Chinese);
    }

    [Fact]
    public void Without_a_company_objective_the_question_of_owners_is_open_and_no_attestation_closes_it()
    {
        var company = new Company().Say("company-objective-owners", Answer.Yes, Company.Today, by: "ceo");

        Assert.Equal(CriterionState.NotAnswered, company.Result("company-objective-owners").State);
    }

    [Fact]
    public void Objectives_of_departments_closed_cycles_or_given_up_are_not_asked_for_a_company_owner()
    {
        var company = Company.ReadyFor(PracticeScope.CompanyOnly).With(
            new Cycle { Id = new("q3"), State = CycleState.Closed },
            new Objective { Id = new("past"), Cycle = new("q3"), Unit = new("acme") },
            new Objective { Id = new("lower"), Cycle = new("q4"), Unit = new("sales") },
            new Objective { Id = new("dropped"), Cycle = new("q4"), Unit = new("acme"), State = OkrState.Cancelled });

        Assert.Equal(CriterionState.Met, company.Result("company-objective-owners").State);
    }

    [Fact]
    public void A_long_list_of_objectives_without_owner_is_counted()
    {
        var company = new Company().With([.. Enumerable.Range(1, 5).Select(i => new Objective { Id = new(FormattableString.Invariant($"o{i}")), Unit = new("acme") })]);

        var evidence = company.Result("company-objective-owners").Evidence;

        Assert.Equal("No owner: o1, o2, o3 and 2 more.", evidence.English);
        Assert.Equal("没有负责人：o1、o2、o3 等 5 个。", evidence.Chinese);
    }

    [Fact]
    public void Execution_under_every_department_objective_shows_OKRs_E()
    {
        var company = new Company().With(
            new Objective { Id = new("s1"), Cycle = new("q4"), Unit = new("sales"), KeyResults = [new() { Id = new("s1.k1") }] },
            new Objective { Id = new("w1"), Cycle = new("q4"), Unit = new("works") },
            new Initiative { Id = new("e1"), Objective = new("s1"), KeyResult = new("s1.k1") });
        var half = company.Result("execution-or-mindset");
        Assert.Equal(CriterionState.NotAnswered, half.State);
        Assert.Contains("Of 2 department objectives, 1 have", half.Evidence.English, StringComparison.Ordinal);

        Assert.Equal(CriterionState.Met, company.With(new Initiative { Id = new("e2"), Objective = new("w1") }).Result("execution-or-mindset").State);
    }

    [Theory]
    [InlineData(CycleState.Closed, "sales", OkrState.Closed, CriterionState.Met)]
    [InlineData(CycleState.Closed, "sales", OkrState.Active, CriterionState.Met)]
    [InlineData(CycleState.Closed, "sales", OkrState.Cancelled, CriterionState.NotAnswered)]
    [InlineData(CycleState.Closed, "acme", OkrState.Closed, CriterionState.NotAnswered)]
    [InlineData(CycleState.Grading, "sales", OkrState.Closed, CriterionState.NotAnswered)]
    public void A_closed_cycle_with_department_objectives_shows_that_the_departments_have_practised(
        CycleState cycle, string unit, OkrState state, CriterionState expected)
    {
        var company = new Company().With(
            new Cycle { Id = new("q3"), Name = "2026 Q3", State = cycle },
            new Objective { Id = new("past"), Cycle = new("q3"), Unit = new(unit), State = state });

        Assert.Equal(expected, company.Result("department-cycle").State);
        Assert.Equal(CriterionState.Met, company.Meet("department-cycle").Result("department-cycle").State);
    }
}
