using Okr.Rules;

namespace Okr.Core.Tests.Rules;

public class MeasurableRuleTests
{
    private const string Id = "OKR5003";

    public static TheoryData<Metric, bool> Metrics => new()
    {
        { new ManualMetric(), true },
        { new NumericMetric(), true },
        { new NumericMetric { Baseline = 10, Current = 12 }, true },
        { new BoundMetric(), true },
        { new NumericMetric { Target = 20 }, false },
        { new NumericMetric { Stretch = 20 }, false },
        { new NumericMetric { Target = 0 }, false },
        { new BoundMetric { Upper = 3 }, false },
        { new BoundMetric { Lower = 3 }, false },
        { new MilestonesMetric(), false },
        { new BinaryMetric(), false },
        { new ExecutedMetric(), false },
    };

    [Theory]
    [InlineData("Families love the new till")]
    [InlineData("Finish the handbook by 30 June 2026")]
    [InlineData("Become ISO 9001 certified")]
    [InlineData("Release FTO4.1")]
    [InlineData("客户更加满意")]
    [InlineData("2026 年底前完成手册")]
    [InlineData("通过 ISO 27001 认证")]
    public void A_sentence_without_a_measure_is_warned_of(string title) =>
        Assert.Equal(("o1.kr1", Severity.Warning), Assert.Single(Check(title)) is var finding ? (finding.Target.Id, finding.Severity) : default);

    [Theory]
    [InlineData("学会关键词搜索，建立自己的素材库", 1)]
    [InlineData("Learn to search by keyword and build a library", 1)]
    [InlineData("每周至少完成 3-5 个相似度达到 95% 的作品", 0)]
    [InlineData("手绘可 100% 刻画立体图形", 0)]
    public void Of_the_designer_of_the_seed_article_only_the_third_has_no_number(string title, int findings) => Assert.Equal(findings, Check(title).Count);

    [Theory]
    [InlineData("Win twelve schools")]
    [InlineData("Double the number of riders")]
    [InlineData("Be among the top 10 of the test")]
    [InlineData("A rating of 4.5/5")]
    [InlineData("3-5 new shops a month")]
    [InlineData("Answer within 2 hours")]
    [InlineData("签约三家大客户")]
    [InlineData("用户数翻倍")]
    [InlineData("评分达到 4.8 分")]
    [InlineData("满意度 90%～95%")]
    [InlineData("全市排名前 10")]
    public void A_number_in_the_sentence_is_enough(string title) => Assert.Empty(Check(title));

    [Theory]
    [MemberData(nameof(Metrics))]
    public void A_metric_with_a_target_speaks_for_the_sentence(Metric metric, bool isMissing)
    {
        foreach (var title in new[] { "Families recommend us", "家长愿意推荐我们" })
        {
            Assert.Equal(isMissing, RulePlan.Sound().ChangeKeyResult("o1", k => k with { Title = title, Metric = metric }).Check(Id).Count == 1);
        }
    }

    [Fact]
    public void The_host_may_make_it_an_error_or_switch_it_off()
    {
        var plan = RulePlan.Sound().KeyResultSentence("o1", "Families recommend us");

        Assert.Equal(Severity.Error, Assert.Single(plan.Check(Id, RuleSet.Default.With(new RuleId(Id), Severity.Error))).Severity);
        Assert.Empty(plan.Check(Id, RuleSet.Default.With(new RuleId(Id), Severity.Off)));
    }

    private static IReadOnlyList<Finding> Check(string title) => RulePlan.Sound().KeyResultSentence("o1", title).Check(Id);
}
