using Okr.Rules;

namespace Okr.Core.Tests.Rules;

public class VagueWordingRuleTests
{
    private const string Id = "OKR5301";

    [Theory]
    [InlineData("Be better", "empty: Warning")]
    [InlineData("Work harder", "empty: Warning")]
    [InlineData("变得更好", "empty: Warning")]
    [InlineData("做大做强", "empty: Warning")]
    [InlineData("Increase revenue", "bare: Warning")]
    [InlineData("Revenue growth", "bare: Warning")]
    [InlineData("提高效率", "bare: Warning")]
    [InlineData("Offer better coffee", "adjective: Warning")]
    [InlineData("提供更好的咖啡", "adjective: Warning")]
    public void An_objective_that_nobody_could_miss_is_warned_of(string title, string expected) => Assert.Equal(expected, RulePlan.Sound().Title("o1", title).Check(Id).Judgement());

    [Theory]
    [InlineData("Make the oven the heart of the village")]
    [InlineData("Raise prices so that bakers can stay")]
    [InlineData("Increase revenue from 1 to 2 million")]
    [InlineData("Cut the time that parents wait at the till with small children")]
    [InlineData("Offer better coffee than the station does")]
    [InlineData("让面包房成为村庄的中心")]
    [InlineData("提高效率，让面包师按时下班")]
    [InlineData("营收从 100 万元提升到 200 万元")]
    [InlineData("缩短带孩子的家长在收银台排队的等待")]
    public void Who_gains_what_is_something_to_strive_for(string title) => Assert.Empty(RulePlan.Sound().Title("o1", title).Check(Id));

    [Theory]
    [InlineData("Significantly better service", "Significantly, better")]
    [InlineData("Families are served quickly", "quickly")]
    [InlineData("显著改善服务", "显著")]
    public void A_word_in_the_place_of_a_number_is_noted(string title, string words)
    {
        var finding = Assert.Single(RulePlan.Sound().KeyResultSentence("o1", title).Check(Id));

        Assert.Equal(("words", Severity.Info, words), (finding.Case(), finding.Severity, finding.Argument("words").Text));
    }

    [Theory]
    [InlineData("Significantly better service: a rating of 4.6 instead of 3.9")]
    [InlineData("Serve families quickly, within 3 minutes")]
    [InlineData("显著改善服务，评分从 3.9 提升到 4.6")]
    public void A_number_settles_what_the_word_means(string title) => Assert.Empty(RulePlan.Sound().KeyResultSentence("o1", title).Check(Id));

    [Theory]
    [InlineData("Significantly better service")]
    [InlineData("显著改善服务")]
    public void A_target_on_the_record_settles_it_too(string title) => Assert.Empty(RulePlan.Sound().KeyResultTitle("o1", title).Check(Id));

    [Fact]
    public void The_host_may_switch_it_off() =>
        Assert.Empty(RulePlan.Sound().Title("o1", "Be better").Check(Id, RuleSet.Default.With(new RuleId(Id), Severity.Off)));
}
