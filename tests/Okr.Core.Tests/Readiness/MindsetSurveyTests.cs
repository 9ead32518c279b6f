using FsCheck.Xunit;
using Okr.Readiness;

namespace Okr.Core.Tests.Readiness;

public sealed class MindsetSurveyTests
{
    [Fact]
    public void There_are_seven_statements_in_both_languages_with_ids_of_their_own()
    {
        Assert.Equal(7, MindsetQuestionnaire.Statements.Count);
        Assert.Distinct(MindsetQuestionnaire.Statements.Select(statement => statement.Id).Concat(ReadinessCatalogue.All.Select(criterion => criterion.Id)), StringComparer.Ordinal);
        Assert.All(MindsetQuestionnaire.Statements, statement =>
        {
            Assert.NotEmpty(statement.Text.English);
            Assert.Contains(statement.Text.Chinese, character => character is >= '\u4e00' and <= '\u9fff');
        });
    }

    [Fact]
    public void The_score_of_a_person_is_the_mean_of_all_seven_answers()
    {
        var survey = new Company().Rate("ann", "sales", 5, 4, 4, 3, 3, 3, 3).Mindset();

        Assert.Equal(3.57m, survey.ScoreOf(new("ann")));
        Assert.Null(survey.ScoreOf(new("bob")));
    }

    [Fact]
    public void Who_has_left_out_a_statement_has_no_score_and_is_not_mature()
    {
        var survey = new Company().Staff("sales", 5, 5).Rate("zoe", "sales", 5, 5, 5, 5, 5, 5).Mindset();

        Assert.Null(survey.ScoreOf(new("zoe")));
        Assert.Equal((5, 1, 5), (survey.Whole.Complete, survey.Whole.Incomplete, survey.Whole.Mature));
        Assert.Equal(0.8333m, survey.Whole.MatureShare);
    }

    [Theory]
    [InlineData(0.9)]
    [InlineData(5.1)]
    public void A_value_off_the_scale_is_no_answer(double value) =>
        Assert.Null(new Company().Rate("ann", "sales", (decimal)value, 5, 5, 5, 5, 5, 5).Mindset().ScoreOf(new("ann")));

    [Fact]
    public void The_latest_answer_of_a_person_counts_and_so_does_the_unit_it_names()
    {
        var company = new Company().Staff("works", 5, 5).Rate("ann", "sales", 1, 1, 1, 1, 1, 1, 1);
        company.Rate("ann", "works", 4, 4, 4, 4, 4, 4, 4);

        var survey = company.Mindset();

        Assert.Equal(4m, survey.ScoreOf(new("ann")));
        Assert.Equal(6, survey.Find(new("works"))?.Complete);
        Assert.Null(survey.Find(new("sales")));
    }

    [Theory]
    [InlineData(3.5, 1)]
    [InlineData(3.49, 0)]
    public void Mature_begins_at_three_and_a_half(double all, int mature)
    {
        var value = (decimal)all;

        Assert.Equal(mature * 5, new Company().Staff("sales", 5, value).Mindset().Whole.Mature);
    }

    [Fact]
    public void A_group_is_summed_up_the_tree()
    {
        var survey = new Company().Staff("sales", 5, 2).Staff("works", 5, 4).Mindset();

        Assert.Equal((2m, 0), (survey.Find(new("sales"))?.Mean, survey.Find(new("sales"))?.Mature));
        Assert.Equal((3m, 5), (survey.Find(new("acme"))?.Mean, survey.Find(new("acme"))?.Mature));
        Assert.Equal([3m, 3m, 3m, 3m, 3m, 3m, 3m], survey.Whole.Statements);
    }

    [Fact]
    public void Who_has_not_answered_is_not_mature_where_the_head_count_is_known()
    {
        var survey = new Company().With(new OrgUnit { Id = new("lab"), Headcount = 20 }).Staff("lab", 5, 5).Mindset();

        Assert.Equal(0.25m, survey.Find(new("lab"))?.MatureShare);
    }

    [Fact]
    public void A_group_under_five_is_counted_and_not_shown()
    {
        var survey = new Company().Staff("sales", 4, 5).Staff("works", 9, 5).Mindset();

        var sales = survey.Find(new("sales"))!;
        Assert.Equal((4, false), (sales.Complete, sales.IsShown));
        Assert.Null(sales.Mean);
        Assert.Null(sales.Mature);
        Assert.Null(sales.MatureShare);
        Assert.Empty(sales.Statements);
    }

    [Fact]
    public void A_group_is_hidden_too_where_it_would_give_a_smaller_one_away_by_subtraction()
    {
        Assert.False(new Company().Staff("sales", 4, 5).Staff("works", 9, 5).Mindset().Find(new("works"))!.IsShown);
        Assert.True(new Company().Staff("sales", 5, 5).Staff("works", 9, 5).Mindset().Find(new("works"))!.IsShown);
    }

    [Property]
    public void Nothing_shown_and_no_difference_of_things_shown_is_smaller_than_the_threshold(byte acme, byte sales, byte works, byte north, byte south, byte smallest)
    {
        var least = 2 + (smallest % 6);
        var company = new Company().With(
            new OrgUnit { Id = new("north"), Parent = new("sales") },
            new OrgUnit { Id = new("south"), Parent = new("sales") });
        (string Unit, int People)[] staff = [("acme", acme % 12), ("sales", sales % 12), ("works", works % 12), ("north", north % 12), ("south", south % 12)];
        foreach (var (unit, people) in staff)
        {
            company.Staff(unit, people, 4);
        }

        var survey = company.Mindset(new() { SmallestGroup = least });

        Assert.All(survey.Units.Append(survey.Whole), group => Assert.True(!group.IsShown || group.People >= least));
        (string Parent, string[] Children)[] families = [("acme", ["sales", "works"]), ("sales", ["north", "south"])];
        foreach (var (parent, children) in families)
        {
            if (survey.Find(new(parent)) is { IsShown: true } whole)
            {
                var rest = whole.People - children.Sum(child => survey.Find(new(child)) is { IsShown: true } part ? part.People : 0);
                Assert.True(rest == 0 || rest >= least || rest == whole.People);
            }
            else
            {
                Assert.All(children, child => Assert.True(survey.Find(new(child)) is not { IsShown: true }));
            }
        }
    }

    [Fact]
    public void A_mature_department_needs_no_OKRs_E()
    {
        var mature = new Company().Staff("sales", 6, 4).Staff("sales", 4, 1, "x").Staff("works", 5, 4);
        Assert.Equal(CriterionState.Met, mature.Result("execution-or-mindset").State);

        var young = new Company().Staff("sales", 5, 4).Staff("sales", 4, 1, "x").Staff("works", 20, 4);
        var result = young.Result("execution-or-mindset");
        Assert.Equal(CriterionState.NotMet, result.State);
        Assert.Equal("The data say no for sales.", result.Evidence.English);
        Assert.Equal(CriterionState.Met, young.Result("execution-or-mindset", new() { DepartmentMatureShare = 0.5m }).State);
        Assert.Equal(CriterionState.Met, young.Say("execution-or-mindset", Answer.Yes, Company.Today, unit: "sales").Result("execution-or-mindset").State);
    }

    [Fact]
    public void Everyone_is_shown_by_the_questionnaire_only_where_the_head_count_is_known()
    {
        Assert.Equal(CriterionState.NotAnswered, new Company().Staff("sales", 10, 4).Result("everyone-mindset").State);

        var known = new Company(headcount: 10).Staff("sales", 10, 4).Result("everyone-mindset");
        Assert.Equal(CriterionState.Met, known.State);
        Assert.Equal("By the questionnaire, 10 of 10 people have the mindset.", known.Evidence.English);
        Assert.Equal(CriterionState.NotAnswered, new Company(headcount: 11).Staff("sales", 10, 4).Result("everyone-mindset").State);
    }

    [Fact]
    public void One_person_below_stands_against_everyone_whatever_is_attested_unless_the_host_asks_for_less()
    {
        Company Nine() => new Company(headcount: 10).Staff("sales", 9, 4).Staff("works", 1, 2).Say("everyone-mindset", Answer.Yes, Company.Today);

        Assert.Equal(CriterionState.NotMet, Nine().Result("everyone-mindset").State);
        Assert.Equal(CriterionState.Met, Nine().Result("everyone-mindset", new() { EveryoneMatureShare = 0.9m }).State);
    }

    [Fact]
    public void Where_the_host_asks_for_less_a_few_noes_are_tolerated()
    {
        var company = new Company(headcount: 10).Say("everyone-mindset", Answer.Yes, Company.Today).Say("everyone-mindset", Answer.No, Company.Today, person: "zhang");

        Assert.Equal(CriterionState.NotMet, company.Result("everyone-mindset").State);
        Assert.Equal(CriterionState.Met, company.Result("everyone-mindset", new() { EveryoneMatureShare = 0.8m }).State);
    }
}
