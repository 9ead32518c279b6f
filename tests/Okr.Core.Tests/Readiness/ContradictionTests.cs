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
    public void Where_people_and_data_agree_or_one_side_is_silent_nothing_is_contradicted()
    {
        var agreed = new Company(headcount: 9).Staff("sales", 9, 4).Say("everyone-mindset", Answer.Yes, Company.Today);

        Assert.Null(agreed.Result("everyone-mindset").Contradiction);
        Assert.All(Company.ReadyFor(PracticeScope.Full).Assess().Criteria, result => Assert.Null(result.Contradiction));
        Assert.All(new Company().Assess().Criteria, result => Assert.Null(result.Contradiction));
    }
}
