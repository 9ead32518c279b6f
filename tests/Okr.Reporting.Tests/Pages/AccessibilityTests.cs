using System.Globalization;
using System.Text.RegularExpressions;

namespace Okr.Reporting.Tests.Pages;

public sealed class AccessibilityTests
{
    private static readonly Page Report = Page.Of(Plans.Small);

    [Theory]
    [InlineData(OkrLanguage.English, "en")]
    [InlineData(OkrLanguage.Chinese, "zh-Hans")]
    public void The_page_says_its_language(OkrLanguage language, string tag) =>
        Assert.Equal(tag, Page.Of(Plans.Small, new HtmlReportOptions { Language = language }).Root.Attribute("lang")!.Value);

    [Fact]
    public void There_is_one_of_each_landmark_and_the_first_link_skips_to_the_content()
    {
        Assert.All(new[] { "main", "header", "nav", "footer", "h1" }, name => Assert.Single(Report.Root.Descendants(name)));
        var first = Report.Root.Descendants("a").First();
        Assert.Equal("#" + Report.Root.Descendants("main").Single().Attribute("id")!.Value, first.Attribute("href")!.Value);
    }

    [Fact]
    public void Headings_never_skip_a_level()
    {
        var last = 0;
        foreach (var heading in Report.Elements.Where(element => element.Name.LocalName is ['h', >= '1' and <= '6']))
        {
            var level = heading.Name.LocalName[1] - '0';
            Assert.True(level <= last + 1, $"<h{level}> '{heading.Value}' follows <h{last}>");
            last = level;
        }
    }

    [Fact]
    public void Tables_have_a_caption_and_every_head_says_what_it_heads()
    {
        Assert.NotEmpty(Report.Root.Descendants("table"));
        Assert.All(Report.Root.Descendants("table"), table => Assert.NotEqual("", table.Elements("caption").Single().Value));
        Assert.All(Report.Root.Descendants("th"), head => Assert.True(head.Attribute("scope")?.Value is "col" or "row"));
    }

    [Fact]
    public void Everything_to_press_or_fill_in_has_a_name()
    {
        var labelled = Report.Root.Descendants("label").Select(label => label.Attribute("for")!.Value).ToHashSet(StringComparer.Ordinal);
        var fields = Report.Elements.Where(element => element.Name.LocalName is "input" or "select");
        Assert.All(fields, field => Assert.Contains(field.Attribute("id")!.Value, labelled));
        var controls = Report.Elements.Where(element => element.Name.LocalName is "button" or "a" or "summary");
        Assert.All(controls, control => Assert.NotEqual("", control.Value.Trim()));
    }

    [Fact]
    public void Drawings_are_named_or_hidden_or_hold_links() =>
        Assert.DoesNotContain(
            Report.Root.Descendants("svg"),
            svg => svg.Attribute("aria-hidden") is null && svg.Attribute("aria-label") is null && !svg.Descendants("a").Any());

    [Fact]
    public void Every_band_and_severity_is_a_word_beside_its_colour() =>
        Assert.All(
            Report.Elements.Where(element => element.Attribute("class")?.Value.Split(' ')[0] is "band" or "severity" or "criterion"),
            sign => Assert.Matches(@"\p{L}", sign.Value));

    [Theory]
    [InlineData("ink")]
    [InlineData("soft")]
    [InlineData("accent")]
    [InlineData("red-ink")]
    [InlineData("yellow-ink")]
    [InlineData("green-ink")]
    [InlineData("blue-ink")]
    public void Text_stands_out_from_every_ground_in_light_and_in_dark(string text)
    {
        foreach (var ground in new[] { "paper", "surface", "sunken" })
        {
            for (var theme = 0; theme < 2; theme++)
            {
                var contrast = Contrast(Token(text)[theme], Token(ground)[theme]);
                Assert.True(contrast >= 4.5, $"{text} on {ground}: {contrast:0.00}");
            }
        }
    }

    [Fact]
    public void Focus_is_visible_and_the_print_style_unfolds_and_drops_controls()
    {
        Assert.Contains(":focus-visible { outline: 3px", Report.Style, StringComparison.Ordinal);
        Assert.Contains("@media print", Report.Style, StringComparison.Ordinal);
        Assert.Contains("::details-content { content-visibility: visible", Report.Style, StringComparison.Ordinal);
    }

    /// <summary>The light and the dark value of a colour token.</summary>
    private static string[] Token(string name)
    {
        var pattern = $@"--{name}: light-dark\((#[0-9a-f]{{6}}), (#[0-9a-f]{{6}})\)";
        var match = Regex.Match(Report.Style, pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        return [match.Groups[1].Value, match.Groups[2].Value];
    }

    /// <summary>The contrast ratio of WCAG 2.</summary>
    private static double Contrast(string first, string second)
    {
        var (light, dark) = (Luminance(first), Luminance(second));
        return (Math.Max(light, dark) + 0.05) / (Math.Min(light, dark) + 0.05);
    }

    private static double Luminance(string colour)
    {
        var parts = Enumerable.Range(0, 3)
            .Select(i => int.Parse(colour.AsSpan(1 + (2 * i), 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4)).ToArray();
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }
}
