using FsCheck.Xunit;

namespace Okr.Reporting.Tests.Html;

public sealed class HostileTextTests
{
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
    private static string[] Skeleton(OkrDocument document) =>
        [.. Page.Of(document, new HtmlReportOptions { InlineLimit = 0 }).Everything.Concat(Page.Of(document).Everything)
            .Select(element => $"{element.Name} {string.Join(' ', element.Attributes().Select(attribute => attribute.Name + "=" + attribute.Value))}")];
}
