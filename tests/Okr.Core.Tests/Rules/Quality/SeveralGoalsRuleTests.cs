using Okr.Rules;

namespace Okr.Core.Tests.Rules;

public class SeveralGoalsRuleTests
{
    private const string Id = "OKR5401";

    [Theory]
    [InlineData("Raise sales, cut costs and hire bakers", "several: Warning")]
    [InlineData("Reduce waste and hire bakers", "several: Warning")]
    [InlineData("提升销量，降低成本，扩大团队", "several: Warning")]
    [InlineData("大量临摹优秀作品，成为一名合格的初级设计师", "meansAndEnd: Warning")]
    [InlineData("学习 Ventuz 软件，提高设计技能", "meansAndEnd: Warning")]
    [InlineData("Copy good drawings massively and become a qualified junior designer", "meansAndEnd: Warning")]
    [InlineData("Visit every school and win the parents", "meansAndEnd: Warning")]
    public void An_objective_holds_one_goal(string title, string expected) => Assert.Equal(expected, RulePlan.Sound().Title("o1", title).Check(Id).Judgement());

    [Theory]
    [InlineData("Win the hearts and minds of the town")]
    [InlineData("Improve and extend the network")]
    [InlineData("Win parents by visiting every school")]
    [InlineData("Research and development earn the trust of doctors")]
    [InlineData("Become the fairest and simplest bank")]
    [InlineData("赢得家长和学校的信任")]
    [InlineData("优化并扩展配送网络")]
    [InlineData("通过走访学校赢得家长的信任")]
    [InlineData("研发团队与销售团队赢得医生的信任")]
    public void One_goal_may_have_two_objects_and_a_means(string title) => Assert.Empty(RulePlan.Sound().Title("o1", title).Check(Id));

    [Theory]
    [InlineData("Raise sales from 10 to 20 and cut returns from 8 to 4")]
    [InlineData("提升销售额 20%，降低退货率 5%")]
    public void Two_measures_in_a_key_result_are_noted(string title) => Assert.Equal("measures: Info", RulePlan.Sound().KeyResultTitle("o1", title).Check(Id).Judgement());

    [Theory]
    [InlineData("Raise sales from 10 to 20")]
    [InlineData("Win 20 schools and 300 families")]
    [InlineData("Between 3 and 5 new shops a month")]
    [InlineData("A rating of 4.5 with at least 200 votes")]
    [InlineData("销售额从 10 万元提升到 20 万元")]
    [InlineData("每月新增 3 至 5 家门店")]
    [InlineData("评分达到 4.8 分，且评价不少于 200 条")]
    public void A_range_or_a_condition_is_one_measure(string title) => Assert.Empty(RulePlan.Sound().KeyResultTitle("o1", title).Check(Id));

    [Fact]
    public void The_host_may_switch_it_off() =>
        Assert.Empty(RulePlan.Sound().Title("o1", "Raise sales, cut costs and hire bakers").Check(Id, RuleSet.Default.With(new RuleId(Id), Severity.Off)));
}
