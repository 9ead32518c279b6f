using Okr.Readiness;

namespace Okr.Core.Tests.Readiness;

public sealed class UnitReadinessTests
{
    private static readonly DateOnly LastMonth = Company.Today.AddMonths(-1);

    [Fact]
    public void Every_department_and_team_stands_by_itself()
    {
        var company = new Company().With(new OrgUnit { Id = new("north"), Level = LevelScheme.Team, Parent = new("sales") });

        var departments = company.Assess().Departments;

        Assert.Equal(["sales", "works", "north"], departments.Select(department => department.Unit.Value));
        Assert.All(departments, department =>
        {
            Assert.Equal(["members-trained", "department-goal-focus", "execution-or-mindset"], department.Criteria.Select(result => result.Criterion.Id));
            Assert.Equal(department.Criteria, department.Missing);
            Assert.False(department.IsReady);
        });
    }

    [Fact]
    public void A_department_that_meets_all_three_could_pilot_though_the_others_are_not_ready()
    {
        var company = Company.ReadyFor(PracticeScope.CompanyOnly);
        foreach (var question in new[] { "members-trained", "department-goal-focus", "execution-or-mindset" })
        {
            company.Say(question, Answer.Yes, LastMonth, by: "head", unit: "sales");
        }

        var report = company.Assess();

        Assert.Equal(PracticeScope.CompanyOnly, report.Widest);
        Assert.Equal([("sales", true), ("works", false)], report.Departments.Select(department => (department.Unit.Value, department.IsReady)));
    }

    [Fact]
    public void An_answer_for_the_unit_comes_before_one_for_what_it_is_part_of_and_that_before_one_for_all()
    {
        var company = new Company()
            .Say("members-trained", Answer.No, LastMonth)
            .Say("members-trained", Answer.Yes, LastMonth, unit: "acme")
            .Say("members-trained", Answer.No, LastMonth, unit: "works");

        Assert.Equal([CriterionState.Met, CriterionState.NotMet], Trained(company));
    }

    [Fact]
    public void A_no_from_a_team_or_a_person_of_the_department_is_a_no_of_the_department()
    {
        var company = new Company().With(new OrgUnit { Id = new("north"), Level = LevelScheme.Team, Parent = new("sales") })
            .Say("members-trained", Answer.Yes, LastMonth)
            .Say("members-trained", Answer.No, LastMonth, unit: "north")
            .Say("members-trained", Answer.No, LastMonth, unit: "works", person: "zhang");

        Assert.Equal([CriterionState.NotMet, CriterionState.NotMet, CriterionState.NotMet], Trained(company));
    }

    [Fact]
    public void A_department_shows_its_own_execution_and_its_own_mindset()
    {
        var company = new Company()
            .With(new Objective { Id = new("s1"), Cycle = new("q4"), Unit = new("sales") }, new Initiative { Id = new("e1"), Objective = new("s1") })
            .Staff("works", 5, 4);
        Assert.Equal(["Of 1 objectives, 1 have their execution.", "By the questionnaire, the mindset is mature."], Execution(company));

        company.With(new Objective { Id = new("s2"), Cycle = new("q4"), Unit = new("sales") }).Staff("sales", 9, 1);
        Assert.Equal("By the questionnaire, the mindset is young.", Execution(company).First());
    }

    private static IEnumerable<CriterionState> Trained(Company company) => company.Assess().Departments.Select(department => department.Criteria[0].State);

    private static IEnumerable<string> Execution(Company company) => company.Assess().Departments.Select(department => department.Criteria[2].Evidence.English);
}
