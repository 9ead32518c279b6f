using Okr.Core.Tests;
using Okr.Docs.Tests.Markdown;
using Okr.Rules;

namespace Okr.Docs.Tests.Rules;

public class RuleListTests
{
    [Fact]
    public void The_table_of_rules_is_that_of_the_catalogue() => new DocsPage("rules/README.md", nameof(RuleListTests)).AssertPart("rules", Table());

    [Fact]
    public void The_table_of_fixes_is_that_of_the_catalogue() => new DocsPage("rules/README.md", nameof(RuleListTests)).AssertPart("fixes", Fixes());

    [Fact]
    public void Every_id_stands_once_in_the_releases_and_none_that_was_never_given()
    {
        var listed = MarkdownPage.Read("docs/rules/releases.md").Text.Split('\n')
            .Where(line => line.StartsWith("| [OKR", StringComparison.Ordinal))
            .Select(line => (Id: line[3..10], IsRemoved: line.Contains("removed", StringComparison.Ordinal)))
            .ToList();

        Assert.Equal(listed.Select(line => line.Id).Distinct(), listed.Select(line => line.Id));
        Assert.Equal(
            RuleCatalogue.All.Select(rule => rule.Descriptor.Id.Value),
            listed.Where(line => !line.IsRemoved).Select(line => line.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void There_is_no_page_of_a_rule_that_is_not_there() => Assert.All(
        MarkdownPage.All.Where(path => path.StartsWith("docs/rules/OKR", StringComparison.Ordinal)),
        path => Assert.Contains(RuleCatalogue.All, rule => rule.Descriptor.HelpPage == path));

    [Fact]
    public void The_table_of_profiles_is_that_of_the_code() => new DocsPage("rules/README.md", nameof(RuleListTests)).AssertPart("profiles", Profiles());

    private static string Profiles()
    {
        var lines =
            from profile in Enum.GetValues<RuleProfile>()
            from setting in RuleProfiles.SettingsOf(profile)
            let name = System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(profile.ToString())
            let options = string.Join(", ", setting.Options.Select(option => $"`{option.Key}` {option.Value}"))
            let severity = setting.Severity?.ToString().ToLowerInvariant() ?? ""
            select $"| `{name}` | [{setting.Rule}]({setting.Rule}.md) | {severity} | {options} |";
        return string.Join('\n', [.. new[] { "| Profile | Rule | Severity | Options |", "| --- | --- | --- | --- |" }, .. lines]) + "\n";
    }

    private static string Fixes()
    {
        var lines = FixCatalogue.Descriptions.OrderBy(fix => fix.Key.Value, StringComparer.Ordinal).Select(fix => $"| [{fix.Key}]({fix.Key}.md) | {fix.Value.English} | {fix.Value.Chinese} |");
        return string.Join('\n', [.. new[] { "| Rule | Fix | 修正 |", "| --- | --- | --- |" }, .. lines]) + "\n";
    }

    private static string Table()
    {
        var lines = new List<string> { "| Rule | Title | 标题 | Severity | Evidence | Method |", "| --- | --- | --- | --- | --- | --- |" };
        foreach (var rule in RuleCatalogue.All.Select(rule => rule.Descriptor))
        {
            lines.Add($"| [{rule.Id}]({rule.Id}.md) | {rule.Title.English} | {rule.Title.Chinese} | {RuleFacts.SeverityOf(rule)} | {rule.Evidence} | {string.Join(", ", rule.MethodRules)} |");
        }

        return string.Join('\n', lines) + "\n";
    }
}
