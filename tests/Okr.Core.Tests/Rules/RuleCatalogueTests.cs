using System.Text.RegularExpressions;
using Okr.Rules;

namespace Okr.Core.Tests.Rules;

public class RuleCatalogueTests
{
    public static TheoryData<string> Ids => [.. RuleCatalogue.All.Select(rule => rule.Descriptor.Id.Value)];

    [Fact]
    public void Rules_stand_in_the_order_of_their_ids_and_each_id_once()
    {
        var ids = RuleCatalogue.All.Select(rule => rule.Descriptor.Id.Value).ToList();

        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
    }

    [Fact]
    public void A_rule_is_found_by_its_id()
    {
        Assert.All(RuleCatalogue.All, rule => Assert.Same(rule, RuleCatalogue.Find(rule.Descriptor.Id)));
        Assert.Null(RuleCatalogue.Find(new("okr4002")));
        Assert.Null(RuleCatalogue.Find(default));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_id_tells_the_family_and_the_numbered_rule(string id)
    {
        var rule = RuleCatalogue.Find(new(id))!.Descriptor;

        Assert.Matches("^OKR[1-9][0-9]{3}$", id);
        Assert.Equal((RuleFamily)(id[3] - '0'), rule.Family);
        if (rule.Family != RuleFamily.Integrity)
        {
            // The litmus tests and the traps have numbers of their own: Q-L3 is OKR5803, Q-T5 is OKR5905.
            var series = (id[3], id[4]) switch { ('5', '8') => "L", ('5', '9') => "T", _ => "" };
            Assert.EndsWith($"-{series}{int.Parse(id[5..])}", rule.MethodRules[0], StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_says_everything_in_both_languages_with_the_same_placeholders(string id)
    {
        var rule = RuleCatalogue.Find(new(id))!.Descriptor;
        var messages = rule.Cases.Count > 0 ? rule.Cases.Values.Select(one => one.Message).ToList() : [rule.Message];

        Assert.All(rule.Options.Select(option => option.Description).Append(rule.Title).Concat(messages), text =>
        {
            Assert.NotEmpty(text.English);
            Assert.Contains(text.Chinese, letter => letter is >= '\u4e00' and <= '\u9fff');
        });
        Assert.All(messages, message => Assert.Equal(Placeholders(message.English), Placeholders(message.Chinese)));
    }

    /// <summary>Rules that only a host can ask for: what they need to know, no plan says.</summary>
    private static readonly string[] OffByDefault = ["OKR1008", "OKR1015", "OKR1016", "OKR1017", "OKR1018", "OKR1021", "OKR5004", "OKR5011", "OKR5012", "OKR5014", "OKR5806", "OKR5905"];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_a_severity_and_sources_unless_it_is_about_the_data_itself(string id)
    {
        var rule = RuleCatalogue.Find(new(id))!.Descriptor;

        Assert.Equal(OffByDefault.Contains(id), rule.DefaultSeverity == Severity.Off);
        Assert.Equal(rule.Family == RuleFamily.Integrity, rule.Sources.Count == 0 && rule.MethodRules.Count == 0);
    }

    private static string[] Placeholders(string message) => [.. Regex.Matches(message, @"\{\w+\}", RegexOptions.NonBacktracking).Select(match => match.Value).Distinct().Order()];
}
