using Okr.Rules;

namespace Okr.Core.Tests.Rules;

public class ObjectiveNumberRuleTests
{
    private const string Id = "OKR5001";

    [Theory]
    [InlineData("Raise retention from 40% to 60%", "keyResult: Warning")]
    [InlineData("Win 20 schools", "keyResult: Warning")]
    [InlineData("Churn below 2%", "keyResult: Warning")]
    [InlineData("留存率从 40% 提升到 60%", "keyResult: Warning")]
    [InlineData("新增 200 名会员", "keyResult: Warning")]
    [InlineData("Help 500 families ride to school", "number: Warning")]
    [InlineData("Launch 3 bakeries that people love", "number: Warning")]
    [InlineData("帮助 500 个家庭安心出行", "number: Warning")]
    [InlineData("打造 3 家一流门店", "number: Warning")]
    public void A_figure_belongs_to_a_key_result(string title, string expected) => Assert.Equal(expected, Check(title).Judgement());

    [Theory]
    [InlineData("Be the first choice of families")]
    [InlineData("Be among the top 3 bakeries of the country")]
    [InlineData("Be ready for 2027")]
    [InlineData("Win the town by Q3 2026")]
    [InlineData("Become ISO 9001 certified")]
    [InlineData("Win the Fortune 500")]
    [InlineData("Bring 5G to the valley")]
    [InlineData("Lead the way to Industry 4.0")]
    [InlineData("Make 3D printing a joy for schools")]
    [InlineData("Be there for our guests 24/7")]
    [InlineData("Offer 7x24 service that guests love")]
    [InlineData("Win over two neighbourhoods")]
    [InlineData("Double the joy of riding")]
    [InlineData("Speak with one voice")]
    [InlineData("成为全国第一品牌")]
    [InlineData("进入世界 500 强")]
    [InlineData("在 2026 年底前赢得全城信任")]
    [InlineData("让 5G 走进每一个山村")]
    [InlineData("引领工业 4.0")]
    [InlineData("通过 ISO 27001 认证，赢得客户信任")]
    [InlineData("为客户提供 7×24 小时的贴心服务")]
    public void Places_years_names_and_words_are_fine(string title) => Assert.Empty(Check(title));

    [Theory]
    [InlineData("Raise retention from 40% to 60%", "40%, 60%")]
    [InlineData("留存率从 40% 提升到 60%", "40%, 60%")]
    public void The_numbers_are_named(string title, string numbers) => Assert.Equal(numbers, Assert.Single(Check(title)).Argument("number").Text);

    [Fact]
    public void A_key_result_is_the_place_for_numbers() => Assert.Empty(RulePlan.Sound().KeyResultTitle("o1", "Raise retention from 40% to 60%").Check(Id));

    [Fact]
    public void The_host_may_switch_it_off() =>
        Assert.Empty(RulePlan.Sound().Title("o1", "Win 20 schools").Check(Id, RuleSet.Default.With(new RuleId(Id), Severity.Off)));

    private static IReadOnlyList<Finding> Check(string title) => RulePlan.Sound().Title("o1", title).Check(Id);
}
