using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;

namespace Okr.Reporting.Tests.Pages;

public sealed class SecurityTests
{
    private static readonly Page Report = Page.Of(Plans.Small, new HtmlReportOptions { InlineLimit = 0 });

    private static readonly string[] Loading =
        ["src", "srcset", "data", "poster", "action", "formaction", "background", "manifest", "ping", "style", "xlink:href"];

    private static readonly string[] Loaders = ["link", "iframe", "object", "embed", "img", "image", "use", "base"];

    [Fact]
    public void Nothing_is_loaded_from_anywhere()
    {
        Assert.DoesNotContain(Report.Everything.Attributes(), attribute => Loading.Contains(attribute.Name.LocalName, StringComparer.Ordinal));
        Assert.DoesNotContain(Report.Everything, element => Loaders.Contains(element.Name.LocalName, StringComparer.Ordinal));
        Assert.All(Report.Everything.Attributes("href"), href => Assert.StartsWith("#", href.Value, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("http")]
    [InlineData("//")]
    [InlineData("@import")]
    [InlineData("url(")]
    [InlineData("fetch(")]
    [InlineData("XMLHttpRequest")]
    [InlineData("import(")]
    [InlineData("eval(")]
    [InlineData("localStorage")]
    [InlineData("cookie")]
    public void Style_and_script_name_nothing_outside(string outside)
    {
        Assert.DoesNotContain(outside, Report.Style, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(outside, Report.Script, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void The_policy_lets_only_the_pages_own_style_and_script_run()
    {
        var policy = Report.Elements.Single(element => (string?)element.Attribute("http-equiv") == "Content-Security-Policy").Attribute("content")!.Value;
        Assert.Equal($"default-src 'none'; script-src '{Hash(Report.Script)}'; style-src '{Hash(Report.Style)}'; base-uri 'none'; form-action 'none'", policy);
    }

    [Fact]
    public void No_element_carries_code_of_its_own() =>
        Assert.DoesNotContain(Report.Everything.Attributes(), attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase));

    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
