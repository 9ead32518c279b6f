using Okr.Core.Tests;
using Okr.Docs.Tests.Markdown;
using Okr.Rules;

namespace Okr.Docs.Tests.Rules;

public class RulePageTests
{
    private const string Chinese = "中文";

    public static TheoryData<string> Ids => [.. RuleCatalogue.All.Select(rule => rule.Descriptor.Id.Value)];

    /// <summary>All but the one that no plan can make, whose page <see cref="RuleCrashPageTests"/> runs.</summary>
    public static TheoryData<string> IdsOfRulesAboutPlans => [.. RuleCatalogue.All.Select(rule => rule.Descriptor.Id.Value).Where(id => id != RuleCrashPageTests.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_opens_with_what_the_descriptor_says(string id)
    {
        var rule = RuleCatalogue.Find(new(id))!.Descriptor;
        var text = Page(id).Text;

        Assert.StartsWith($"# {id}: {rule.Title.English} ({rule.Title.Chinese})\n", text, StringComparison.Ordinal);
        new DocsPage($"rules/{id}.md", nameof(RulePageTests)).AssertPart("facts", RuleFacts.Of(rule));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_tells_a_manager_and_a_developer_all_they_ask(string id)
    {
        var (rule, page) = (RuleCatalogue.Find(new(id))!.Descriptor, Page(id));

        string[] sections = ["What it says", "Why", "What to do", .. rule.Options.Count > 0 ? new[] { "Options" } : [], "Suppress", "Samples", Chinese];
        Assert.Equal(sections, page.Sections);
        Assert.Equal(rule.Evidence == EvidenceGrade.D, page.Text.Contains("our own proposal", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_bad_sample_has_this_finding_where_it_is_marked_and_no_other(string id)
    {
        var bad = RuleSample.Of(Page(id)).Where(sample => sample.IsBad).ToList();

        Assert.All(bad, sample =>
        {
            var findings = sample.Check().Findings;
            Assert.All(findings, finding => Assert.Equal(id, finding.Rule.Value));
            Assert.Equal(sample.Marked.Order(StringComparer.Ordinal), findings.Select(finding => RuleSample.Mark(finding.Target)).Order(StringComparer.Ordinal));
            Assert.NotEmpty(findings);
        });
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_good_sample_has_no_findings_at_all(string id) => Assert.All(
        RuleSample.Of(Page(id)).Where(sample => !sample.IsBad),
        sample => Assert.Equal([], sample.Check().Findings.Select(finding => FindingTexts.Default.Message(finding, OkrLanguage.English))));

    [Theory]
    [MemberData(nameof(IdsOfRulesAboutPlans))]
    public void There_are_samples_of_both_kinds_in_both_languages_and_of_every_case(string id)
    {
        var (rule, page) = (RuleCatalogue.Find(new(id))!.Descriptor, Page(id));
        var samples = RuleSample.Of(page).ToList();
        foreach (var section in new[] { "Samples", Chinese })
        {
            Assert.Contains(samples, sample => sample.Block.Section == section && sample.IsBad);
            Assert.Contains(samples, sample => sample.Block.Section == section && !sample.IsBad);
        }

        var shown = samples.SelectMany(sample => sample.Check().Findings).Select(finding => finding.Argument(RuleCase.ArgumentName).Text).Distinct();
        Assert.Equal(rule.Cases.Keys.DefaultIfEmpty("").Order(), shown.Order());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_suppression_on_the_page_suppresses_this_rule(string id)
    {
        var page = Page(id);
        var policies = page.Blocks.Where(block => block.Is("json", "policy")).Select(RuleSample.PolicyOf).ToList();
        var suppressions = policies.SelectMany(policy => policy.Rules.Suppressions).Where(suppression => suppression.Rule.Value == id).ToList();

        Assert.NotEmpty(suppressions);
        var bad = RuleSample.Of(page).Where(sample => sample.IsBad).ToList();
        Assert.True(bad.Count == 0 || bad.Exists(sample => sample.Check(With(sample.Policy, suppressions)).SuppressedCount > 0), "It covers nothing in the bad samples.");
    }

    private static OkrPolicy With(OkrPolicy policy, IReadOnlyList<Suppression> suppressions) =>
        policy with { Rules = policy.Rules with { Suppressions = [.. policy.Rules.Suppressions, .. suppressions] } };

    private static MarkdownPage Page(string id) => MarkdownPage.Read($"docs/rules/{id}.md");
}
