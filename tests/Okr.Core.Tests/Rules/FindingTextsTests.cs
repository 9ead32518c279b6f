using Okr.Rules;

namespace Okr.Core.Tests.Rules;

public class FindingTextsTests
{
    private static readonly RuleId Loop = new("OKR4002");
    private static readonly RuleId KeyResults = new("OKR5006");

    private static Finding Finding(RuleId rule, params FindingArgument[] arguments) => new() { Rule = rule, Arguments = arguments };

    [Fact]
    public void A_message_is_made_in_the_language_of_the_reader()
    {
        var finding = Finding(Loop, new("case", "objectives"), new("path", "o7 > o2 > o7"));

        Assert.StartsWith("These objectives support each other in a circle: o7 > o2 > o7.", FindingTexts.Default.Message(finding, OkrLanguage.English), StringComparison.Ordinal);
        Assert.StartsWith("这些目标相互支撑，形成环路：o7 > o2 > o7。", FindingTexts.Default.Message(finding, OkrLanguage.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_is_that_of_the_rule_or_its_id()
    {
        Assert.Equal("Alignment runs in a circle", FindingTexts.Default.Title(Loop, OkrLanguage.English));
        Assert.Equal("对齐关系形成环路", FindingTexts.Default.Title(Loop, OkrLanguage.Chinese));
        Assert.Equal("X1", FindingTexts.Default.Title(new("X1"), OkrLanguage.Chinese));
    }

    [Fact]
    public void A_host_may_say_it_in_its_own_words_without_changing_the_default()
    {
        var texts = FindingTexts.Default.WithTitle(Loop, new("Ring", "圈")).WithMessage(Loop, new("A ring: {path}", "一个圈：{path}"));
        var finding = Finding(Loop, new FindingArgument("path", "a > a"));

        Assert.Equal("Ring", texts.Title(Loop, OkrLanguage.English));
        Assert.Equal("一个圈：a > a", texts.Message(finding, OkrLanguage.Chinese));
        Assert.NotEqual("A ring: a > a", FindingTexts.Default.Message(finding, OkrLanguage.English));
    }

    [Fact]
    public void One_case_or_all_cases_of_a_rule_can_be_said_otherwise()
    {
        var few = Finding(KeyResults, new FindingArgument("case", "few"), new FindingArgument("count", 1));
        var many = Finding(KeyResults, new FindingArgument("case", "many"), new FindingArgument("count", 9), new FindingArgument("max", 5));
        var one = FindingTexts.Default.WithMessage(KeyResults, "few", new("Only {count}.", "只有 {count} 个。"));
        var all = FindingTexts.Default.WithMessage(KeyResults, new("Count: {count}", "数量：{count}"));

        Assert.Equal("Only 1.", one.Message(few, OkrLanguage.English));
        Assert.StartsWith("This objective has 9 key results", one.Message(many, OkrLanguage.English), StringComparison.Ordinal);
        Assert.Equal(["Count: 1", "Count: 9"], new[] { few, many }.Select(finding => all.Message(finding, OkrLanguage.English)));
    }

    [Fact]
    public void Texts_of_a_set_know_the_hosts_rules()
    {
        Assert.Equal("Fails", FindingTexts.Of(RuleSet.Default.With(new ThrowingRule())).Title(new("HOST1"), OkrLanguage.English));
        Assert.Equal("HOST1", FindingTexts.Default.Title(new("HOST1"), OkrLanguage.English));
    }

    [Fact]
    public void A_rule_that_nobody_knows_gives_its_id_and_all_values() =>
        Assert.Equal("X1: a=1, b=two", FindingTexts.Default.Message(Finding(new("X1"), new FindingArgument("a", 1), new FindingArgument("b", "two")), OkrLanguage.English));

    [Fact]
    public void A_case_that_nobody_knows_gives_the_id_and_all_values() =>
        Assert.Equal("OKR5006: case=huge", FindingTexts.Default.Message(Finding(KeyResults, new FindingArgument("case", "huge")), OkrLanguage.English));

    [Fact]
    public void A_missing_argument_leaves_its_placeholder_and_a_lone_bracket_stays() => Assert.Equal(
        "} {path} a {",
        FindingTexts.Default.WithMessage(Loop, new("} {path} {x} {", "")).Message(Finding(Loop, new FindingArgument("x", "a")), OkrLanguage.English));

    [Fact]
    public void What_stands_in_an_argument_is_no_placeholder() => Assert.Equal(
        "{y} then b",
        FindingTexts.Default.WithMessage(Loop, new("{x} then {y}", "")).Message(Finding(Loop, new("x", "{y}"), new("y", "b")), OkrLanguage.English));

    [Fact]
    public void Every_argument_that_a_rule_reports_is_named_by_its_message_or_is_a_case()
    {
        foreach (var flaw in PlantedFlaw.All)
        {
            var finding = flaw.Plant(RulePlan.Sound(5), "2").Check(flaw.Practice, flaw.Rules).Findings[0];
            var rule = RuleCatalogue.Find(finding.Rule)!.Descriptor;
            var messages = rule.Cases.Values.Select(one => one.Message).Append(rule.Message).SelectMany(text => new[] { text.English, text.Chinese }).ToList();

            Assert.All(
                finding.Arguments.Where(argument => argument.Name is not (RuleCase.ArgumentName or "count" or "supporters")),
                argument => Assert.Contains(messages, message => message.Contains($"{{{argument.Name}}}", StringComparison.Ordinal)));
        }
    }
}
