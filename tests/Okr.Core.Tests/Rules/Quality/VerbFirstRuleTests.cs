using Okr.Rules;

namespace Okr.Core.Tests.Rules;

public class VerbFirstRuleTests
{
    private const string Id = "OKR5201";

    private static readonly RuleSet Required = RuleSet.Default.With(new RuleId(Id), "required", true);

    [Theory]
    [InlineData("Families recommend us")]
    [InlineData("A bakery in every street")]
    [InlineData("Customer happiness")]
    [InlineData("客户满意度第一")]
    [InlineData("港口一流的面包")]
    public void A_sentence_that_begins_otherwise_is_noted_where_the_house_asks(string title)
    {
        Assert.Equal(Severity.Info, Assert.Single(Check(title, Required)).Severity);
        Assert.Empty(Check(title, RuleSet.Default));
        Assert.Empty(Check(title, RuleSet.Default.With(new RuleId(Id), "required", false)));
        Assert.Empty(Check(title, Required.With(new RuleId(Id), Severity.Off)));
    }

    [Theory]
    [InlineData("Win the town")]
    [InlineData("By June, quickly win the town")]
    [InlineData("O1: Become the first choice")]
    [InlineData("To be the heart of the town")]
    [InlineData("赢得全城")]
    [InlineData("让客户安心")]
    [InlineData("持续提升口碑")]
    [InlineData("在下沉市场打响品牌")]
    public void A_verb_may_follow_numbering_dates_places_and_adverbs(string title) => Assert.Empty(Check(title, Required));

    [Fact]
    public void A_language_that_no_reader_knows_is_not_judged() => Assert.Empty(Check("Завоевать город", Required));

    private static IReadOnlyList<Finding> Check(string title, RuleSet rules) => RulePlan.Sound().Title("o1", title).Check(Id, rules);
}
