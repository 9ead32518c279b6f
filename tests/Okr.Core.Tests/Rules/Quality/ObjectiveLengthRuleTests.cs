using Okr.Rules;

namespace Okr.Core.Tests.Rules;

public class ObjectiveLengthRuleTests
{
    private const string Id = "OKR5802";

    [Theory]
    [InlineData('a', 120, null)]
    [InlineData('a', 121, 121)]
    [InlineData('赢', 60, null)]
    [InlineData('赢', 61, 122)]
    [InlineData('，', 61, 122)]
    [InlineData('é', 120, null)]
    public void A_line_holds_120_letters_or_60_characters(char letter, int count, int? length)
    {
        var findings = Check(new string(letter, count));

        Assert.Equal(length is null ? null : "length: Warning", findings.Judgement());
        Assert.All(findings, finding => Assert.Equal((length, 120m), ((int?)finding.Argument("length").Number, finding.Argument("max").Number)));
    }

    [Theory]
    [InlineData("Win the town\nand the harbour", 2)]
    [InlineData("Win the town\r\nand the harbour", 2)]
    [InlineData("赢得全城\n赢得港口\n赢得信任", 3)]
    public void More_than_one_line_is_too_much_however_short(string title, int lines)
    {
        var findings = Check(title);

        Assert.Equal("lines: Warning", findings.Judgement());
        Assert.Equal(lines, findings[0].Argument("lines").Number);
    }

    [Theory]
    [InlineData("Win the town\n")]
    [InlineData("  赢得全城\r\n ")]
    public void Blanks_around_the_sentence_do_not_count(string title) => Assert.Empty(Check(title));

    [Fact]
    public void Letters_and_characters_may_be_mixed()
    {
        Assert.Empty(Check(new string('赢', 50) + new string('a', 20)));
        Assert.Single(Check(new string('赢', 50) + new string('a', 21)));
    }

    [Theory]
    [InlineData(20)]
    [InlineData(1000)]
    public void The_host_says_how_long_a_line_is(int max)
    {
        Assert.Empty(Check(new string('a', max), WithMax(max)));
        Assert.Single(Check(new string('a', max + 1), WithMax(max)));
        Assert.Empty(WithMax(max).Validate());
    }

    [Theory]
    [InlineData(19)]
    [InlineData(1001)]
    public void No_line_is_shorter_than_20_or_longer_than_1000(int max) => Assert.Single(WithMax(max).Validate());

    [Fact]
    public void The_host_may_switch_it_off() => Assert.Empty(Check("Win the town\nand the harbour", RuleSet.Default.With(new RuleId(Id), Severity.Off)));

    private static RuleSet WithMax(int max) => RuleSet.Default.With(new RuleId(Id), "max", max);

    private static IReadOnlyList<Finding> Check(string title, RuleSet? rules = null) => RulePlan.Sound().Title("o1", title).Check(Id, rules);
}
