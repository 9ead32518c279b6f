using Okr.Readiness;

namespace Okr.Core.Tests.Readiness;

/// <summary>What people attest and what the data show stand side by side, and where they contradict each other the result says so.</summary>
public sealed class ContradictionTests
{
    [Fact]
    public void Everyone_is_said_to_be_ready_and_the_questionnaire_says_no()
    {
        var result = new Company(headcount: 10).Staff("sales", 9, 4).Staff("works", 1, 2).Say("everyone-mindset", Answer.Yes, Company.Today, by: "hr").Result("everyone-mindset");

        Assert.Equal(CriterionState.NotMet, result.State);
        Assert.Equal("By the questionnaire, 9 of 10 people have the mindset.", result.Evidence.English);
        Assert.Equal("Yes (hr, 2026-11-23).", result.Contradiction?.English);
    }

    [Fact]
    public void A_no_of_people_stands_against_the_questionnaire_too()
    {
        var result = new Company(headcount: 9).Staff("sales", 9, 4).Say("everyone-mindset", Answer.No, Company.Today, person: "zhang").Result("everyone-mindset");

        Assert.Equal(CriterionState.NotMet, result.State);
        Assert.Equal("No for zhang.", result.Evidence.English);
        Assert.Equal("By the questionnaire, 9 of 9 people have the mindset.", result.Contradiction?.English);
    }

    [Fact]
    public void Departments_are_said_to_run_OKRs_E_and_show_neither_execution_nor_mindset()
    {
        var result = new Company()
            .With(new Objective { Id = new("s1"), Cycle = new("q4"), Unit = new("sales") })
            .Staff("sales", 5, 2)
            .Say("execution-or-mindset", Answer.Yes, Company.Today)
            .Result("execution-or-mindset");

        Assert.Equal(CriterionState.Met, result.State);
        Assert.Equal("Of 1 department objectives, 0 have their execution.", result.Contradiction?.English);
    }

    [Fact]
    public void A_cycle_is_said_not_to_be_completed_and_is_closed()
    {
        var result = new Company()
            .With(new Cycle { Id = new("q3"), State = CycleState.Closed }, new Objective { Id = new("past"), Cycle = new("q3"), Unit = new("sales"), State = OkrState.Closed })
            .Say("department-cycle", Answer.No, Company.Today, by: "pm")
            .Result("department-cycle");

        Assert.Equal(CriterionState.Met, result.State);
        Assert.Equal("No (pm, 2026-11-23).", result.Contradiction?.English);
    }

    [Fact]
    public void Data_do_not_contradict_data()
    {
        var company = new Company()
            .With(new Objective { Id = new("s1"), Cycle = new("q4"), Unit = new("sales") }, new Initiative { Id = new("e1"), Objective = new("s1") })
            .Staff("sales", 5, 2);

        var result = company.Result("execution-or-mindset");
        Assert.Equal((CriterionState.Met, null, null), (result.State, result.Contradiction?.English, result.Attested?.English));
        Assert.Empty(company.Assess().Contradictions);
    }

    [Fact]
    public void Members_are_said_to_work_for_the_department_s_goals_and_cannot_say_how()
    {
        var company = new Company().Staff("sales", 5, 2).Staff("works", 5, 4).Say("department-goal-focus", Answer.Yes, Company.Today, by: "head");

        var contradiction = Assert.Single(company.Assess().Contradictions);
        Assert.Equal(("department-goal-focus", "sales"), (contradiction.Question, contradiction.Unit?.Value));
        Assert.Equal("Yes (head, 2026-11-23).", contradiction.Attested.English);
        Assert.Equal("To \"I can say how my work supports my department's objective.\" people answer 2.0 of 5.", contradiction.Shown.English);
        Assert.Equal(CriterionState.Met, company.Result("department-goal-focus").State);
    }

    [Fact]
    public void Two_cycles_are_said_to_be_completed_and_of_three_closed_ones_one_has_department_objectives()
    {
        var company = new Company()
            .With(new Cycle { Id = new("q1"), State = CycleState.Closed }, new Cycle { Id = new("q2"), State = CycleState.Closed }, new Cycle { Id = new("q3"), State = CycleState.Closed })
            .With(new Objective { Id = new("past"), Cycle = new("q3"), Unit = new("sales"), State = OkrState.Closed })
            .Say("second-department-cycle", Answer.Yes, Company.Today, by: "pm");

        var result = company.Result("second-department-cycle");
        Assert.Equal((CriterionState.Met, "Yes (pm, 2026-11-23).", "Closed cycles with objectives of that level: 1 of 3."), (result.State, result.Attested?.English, result.Shown?.English));
        Assert.NotNull(result.Contradiction);
    }

    [Fact]
    public void Both_sides_stand_side_by_side_where_they_agree_too()
    {
        var result = new Company(headcount: 9).Staff("sales", 9, 4).Say("everyone-mindset", Answer.Yes, Company.Today, by: "hr").Result("everyone-mindset");

        Assert.Equal(("Yes (hr, 2026-11-23).", "By the questionnaire, 9 of 9 people have the mindset.", null), (result.Attested?.English, result.Shown?.English, result.Contradiction?.English));
    }

    [Fact]
    public void Where_people_and_data_agree_or_one_side_is_silent_nothing_is_contradicted()
    {
        var agreed = new Company(headcount: 9).Staff("sales", 9, 4).Say("everyone-mindset", Answer.Yes, Company.Today);

        Assert.Null(agreed.Result("everyone-mindset").Contradiction);
        Assert.All(Company.ReadyFor(PracticeScope.Full).Assess().Criteria, result => Assert.Null(result.Contradiction));
        Assert.All(new Company().Assess().Criteria, result => Assert.Null(result.Contradiction));
    }
}
