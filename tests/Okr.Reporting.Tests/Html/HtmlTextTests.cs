using System.Globalization;
using System.Xml.Linq;
using FsCheck.Xunit;

namespace Okr.Reporting.Tests.Html;

public sealed class HtmlTextTests
{
    [Property]
    public void Any_text_comes_back_from_an_element_and_from_an_attribute(string text)
    {
        var expected = Clean(text);
        Assert.Equal(expected, XElement.Parse($"<p>{Escape(text)}</p>", LoadOptions.PreserveWhitespace).Value);
        Assert.Equal(expected, XElement.Parse($"""<p title="{Escape(text)}"/>""", LoadOptions.PreserveWhitespace).Attribute("title")!.Value);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("\"onload='x' & y", "&quot;onload=&#39;x&#39; &amp; y")]
    [InlineData("nul\0bell\abs\b", "nul\uFFFDbell\uFFFDbs\uFFFD")]
    [InlineData("tab\tline\r\n", "tab line  ")]
    [InlineData("\u202Etxt\u2066.\u2069", "\uFFFDtxt\uFFFD.\uFFFD")]
    [InlineData("\u001E\u001F\u0085\uFFFE", "\uFFFD\uFFFD\uFFFD\uFFFD")]
    [InlineData("目标 → עברית", "目标 → עברית")]
    public void What_could_be_markup_is_escaped_and_what_no_page_may_hold_is_replaced(string text, string expected) =>
        Assert.Equal(expected, Escape(text));

    // Attributes of tests cannot carry half a character.
    [Fact]
    public void Half_a_character_is_replaced_and_a_whole_one_stays() => Assert.Equal("half \uFFFD, \uD83D\uDE80 whole", Escape("half \uD83D, \uD83D\uDE80 whole"));

    [Fact]
    public void A_plain_text_keeps_its_markup_characters_and_loses_the_separators()
    {
        Assert.Equal("<a & b>\uFFFD", Clean("<a & b>\u001E"));
    }

    private static string Escape(string text) => Written(output => HtmlText.Write(output, text));

    private static string Clean(string text) => Written(output => HtmlText.Clean(output, text));

    private static string Written(Action<TextWriter> write)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        write(output);
        return output.ToString();
    }
}
