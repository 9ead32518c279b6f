using Okr.Readiness;

namespace Okr.Core.Tests.Readiness;

public sealed class AdvisedCriteriaTests
{
    [Fact]
    public void Advice_shuts_no_gate_and_is_listed_apart()
    {
        var scope = Company.ReadyFor(PracticeScope.Full).Assess().Scopes[^1];
        var bare = new Company();
        foreach (var criterion in ReadinessCatalogue.All.Where(criterion => !criterion.IsAdvice))
        {
            bare.Meet(criterion.Id);
        }

        var gate = bare.Assess().Scopes[^1];

        Assert.Empty(scope.Advice);
        Assert.True(gate.Holds);
        Assert.Empty(gate.Missing);
        Assert.Equal(ReadinessCatalogue.All.Where(criterion => criterion.IsAdvice), gate.Advice.Select(result => result.Criterion));
    }

    [Theory]
    [InlineData(200, 1, CriterionState.Met)]
    [InlineData(201, 2, CriterionState.NotMet)]
    [InlineData(201, 3, CriterionState.Met)]
    [InlineData(201, 5, CriterionState.Met)]
    [InlineData(201, 6, CriterionState.NotMet)]
    [InlineData(null, 3, CriterionState.NotAnswered)]
    public void A_large_company_has_three_to_five_promoters(int? headcount, int promoters, CriterionState expected)
    {
        var company = new Company(headcount);
        for (var i = 0; i < promoters; i++)
        {
            company.Say("promoter-named", Answer.Yes, Company.Today, person: FormattableString.Invariant($"p{i}"));
        }

        Assert.Equal(expected, company.Result("promoter-team").State);
    }

    [Theory]
    [InlineData("promoter-lead", 200, CriterionState.Met)]
    [InlineData("promoter-lead", 201, CriterionState.NotAnswered)]
    [InlineData("pilot", 300, CriterionState.Met)]
    [InlineData("pilot", 301, CriterionState.NotAnswered)]
    [InlineData("pilot", null, CriterionState.NotAnswered)]
    public void What_only_large_companies_need_is_asked_of_them_only(string criterion, int? headcount, CriterionState expected)
    {
        Assert.Equal(expected, new Company(headcount).Result(criterion).State);
        Assert.Equal(CriterionState.Met, new Company(headcount).Meet(criterion).Result(criterion).State);
    }

    [Theory]
    [InlineData(100, 2, CriterionState.Met)]
    [InlineData(101, 2, CriterionState.NotMet)]
    [InlineData(null, 2, CriterionState.NotAnswered)]
    public void There_is_a_coach_for_every_fifty_people(int? headcount, int coaches, CriterionState expected)
    {
        var company = new Company(headcount).With(new Attestation { Id = new("c"), Question = "coaches", Value = coaches });

        Assert.Equal(expected, company.Result("coaches").State);
    }

    [Fact]
    public void Closed_cycles_show_what_has_been_practised()
    {
        var company = new Company().With(
            new Cycle { Id = new("q2"), State = CycleState.Closed },
            new Cycle { Id = new("q3"), Name = "2026 Q3", State = CycleState.Closed },
            new Objective { Id = new("c3"), Cycle = new("q3"), Unit = new("acme"), State = OkrState.Closed },
            new Objective { Id = new("s3"), Cycle = new("q3"), Unit = new("sales"), State = OkrState.Closed });
        Assert.Equal("Closed: 2026 Q3.", company.Result("company-cycle").Evidence.English);
        Assert.Equal(CriterionState.NotAnswered, company.Result("second-department-cycle").State);

        company.With(new Objective { Id = new("s2"), Cycle = new("q2"), Unit = new("works"), State = OkrState.Closed });
        Assert.Equal(CriterionState.Met, company.Result("second-department-cycle").State);
    }
}
