using FsCheck.Xunit;
using Okr.Rules;

namespace Okr.Reporting.Tests.Html;

public sealed class HostileTextTests
{
    /// <summary>Rules that look at structure only: what others find depends on the texts, and with it the markup.</summary>
    private static readonly string[] Structural = ["OKR4002", "OKR4003", "OKR4005", "OKR4014", "OKR4102", "OKR5005", "OKR5006", "OKR5007", "OKR5009", "OKR5010", "OKR5015"];

    private static readonly OkrPolicy Policy = Plans.Policy with
    {
        Rules = RuleCatalogue.All.Select(rule => rule.Descriptor)
            .Where(rule => rule.Family != RuleFamily.Integrity && !Structural.Contains(rule.Id.Value, StringComparer.Ordinal))
            .Aggregate(Plans.Policy.Rules, (rules, rule) => rules.With(rule.Id, Severity.Off)),
    };

    private static readonly string[] Markup = Skeleton(Plans.Make(_ => "harmless"));

    [Theory]
    [InlineData("</script><script>alert(1)</script>")]
    [InlineData("<!--")]
    [InlineData("]]>--><style>*{display:none}</style>")]
    [InlineData("\" onmouseover=\"alert(1)")]
    [InlineData("' onfocus='alert(1)' autofocus='")]
    [InlineData("javascript:alert(1)")]
    [InlineData("{0}{1}{path}${x}`")]
    [InlineData("\0\u001E\u001F\u202E\u2066")]
    [InlineData("&lt;b&gt;&#x3c;script&#x3e;")]
    public void No_text_of_a_plan_becomes_markup(string text) => Assert.Equal(Markup, Skeleton(Plans.Make(_ => text)));

    [Property(MaxTest = 40)]
    public void No_text_at_all_becomes_markup(string? text) => Assert.Equal(Markup, Skeleton(Plans.Make(_ => "x" + text)));

    /// <summary>Every element with its attributes but what a screen reader is told: nothing of it may depend on a title.</summary>
    private static string[] Skeleton(OkrDocument document)
    {
        var analysis = Plans.Analyze(document, Policy);
        return
        [
            .. new Page(Plans.Write(analysis, new HtmlReportOptions { InlineLimit = 0 })).Everything.Concat(new Page(Plans.Write(analysis)).Everything)
                .Select(element => $"{element.Name} {string.Join(' ', element.Attributes().Select(attribute => attribute.Name + "=" + attribute.Value))}"),
        ];
    }
}
