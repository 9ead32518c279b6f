using Okr.Rules;

namespace Okr.Core.Tests.Rules;

public class ActivityRuleTests
{
    private const string Id = "OKR5002";

    [Theory]
    [InlineData("Interview 20 customers", "activity: Warning")]
    [InlineData("Publish 12 blog posts", "activity: Warning")]
    [InlineData("12 workshops held", "activity: Warning")]
    [InlineData("拜访 20 家客户", "activity: Warning")]
    [InlineData("组织 4 场培训", "activity: Warning")]
    [InlineData("Launch the loyalty card", "output: Warning")]
    [InlineData("Build a dashboard for the bakers", "output: Warning")]
    [InlineData("Hire 5 bakers", "output: Warning")]
    [InlineData("上线会员系统", "output: Warning")]
    [InlineData("招聘 3 名工程师", "output: Warning")]
    [InlineData("Help the sales team close deals", "assist: Warning")]
    [InlineData("协助销售部签约客户", "assist: Warning")]
    [InlineData("Publish two articles every week", "recurring: Warning")]
    [InlineData("每月走访 5 家门店", "recurring: Warning")]
    public void Work_is_told_from_what_comes_of_it(string title, string expected) => Assert.Equal(expected, Check(title).Judgement());

    [Theory]
    [InlineData("每周至少完成 3-5 个相似度达到 95% 的作品", "recurring: Warning")]
    [InlineData("Complete 3 to 5 drawings a week, each 95% like its model", "recurring: Warning")]
    [InlineData("学会关键词搜索，建立自己的素材库", "activity: Warning")]
    [InlineData("Learn to search by keyword and build a library", "activity: Warning")]
    public void The_designer_of_the_seed_article_lists_habits_and_activities(string title, string expected) => Assert.Equal(expected, Check(title).Judgement());

    [Theory]
    [InlineData("Raise the share of trained bakers from 40% to 80%")]
    [InlineData("Train 50 bakers to cut waste from 9% to 3%")]
    [InlineData("Launch the app and win 5,000 users")]
    [InlineData("Recruiting time below 30 days")]
    [InlineData("Support tickets below 200 a month")]
    [InlineData("Win 20 schools")]
    [InlineData("Customers rate us 4.5 of 5")]
    [InlineData("受训面包师占比从 40% 提升到 80%")]
    [InlineData("通过举办 10 场讲座，新增 200 名会员")]
    [InlineData("招聘周期缩短至 30 天以内")]
    [InlineData("研发周期从 8 周缩短到 5 周")]
    [InlineData("设计师满意度达到 90%")]
    [InlineData("签约 20 所学校")]
    public void An_outcome_is_one_whatever_its_means(string title) => Assert.Empty(Check(title));

    [Fact]
    public void Whoever_lets_initiatives_drive_the_progress_measures_work_on_purpose() =>
        Assert.Empty(RulePlan.Sound().ChangeKeyResult("o1", k => k with { Title = "Launch the loyalty card", Metric = new ExecutedMetric() }).Check(Id));

    [Fact]
    public void A_release_is_told_by_its_own_rule_only() => Assert.Empty(Check("Release version FTO4.1"));

    [Fact]
    public void The_host_may_switch_it_off() =>
        Assert.Empty(RulePlan.Sound().KeyResultTitle("o1", "Hire 5 bakers").Check(Id, RuleSet.Default.With(new RuleId(Id), Severity.Off)));

    private static IReadOnlyList<Finding> Check(string title) => RulePlan.Sound().KeyResultTitle("o1", title).Check(Id);
}
