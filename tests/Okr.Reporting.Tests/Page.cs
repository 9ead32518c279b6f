using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Okr.Reporting.Tests;

/// <summary>A report, read as strictly as XML: the page itself and everything that is packed in it.</summary>
internal sealed class Page
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline;

    private static readonly Regex Chunk = new(
        """<script type="application/gzip" id="chunk-(?<kind>[a-z]+)-[0-9]+">(?<base64>[A-Za-z0-9+/=]*)</script>""",
        Options,
        TimeSpan.FromSeconds(30));

    private static readonly Regex Code = new("<(?<name>style|script)>(?<code>.*?)</\\k<name>>", Options, TimeSpan.FromSeconds(30));

    public Page(string html)
    {
        Html = html;
        Chunks = Chunk.Matches(html).ToLookup(chunk => chunk.Groups["kind"].Value, chunk => Unpack(chunk.Groups["base64"].Value));
        var codes = Code.Matches(html);
        Style = codes.Single(code => code.Groups["name"].Value == "style").Groups["code"].Value;
        Script = codes.Single(code => code.Groups["name"].Value == "script").Groups["code"].Value;
        Root = XDocument.Parse(Code.Replace(html, "<${name}/>"), LoadOptions.PreserveWhitespace).Root!;
    }

    public string Html { get; }

    public string Style { get; }

    public string Script { get; }

    public XElement Root { get; }

    /// <summary>The chunks of each kind, each as its fragments.</summary>
    public ILookup<string, string[]> Chunks { get; }

    public IEnumerable<XElement> Elements => Root.DescendantsAndSelf();

    public static Page Of(OkrDocument document, HtmlReportOptions? options = null) => new(Plans.Write(document, options));

    /// <summary>All fragments of a kind, in the order of their places.</summary>
    public string[] Fragments(string kind) => [.. Chunks[kind].SelectMany(fragments => fragments)];

    /// <summary>Everything that can come into the page: the page and all fragments of markup, as elements.</summary>
    public IEnumerable<XElement> Everything =>
        Elements.Concat(new[] { "o", "u", "f", "l" }.SelectMany(Fragments).SelectMany(fragment => XElement.Parse(fragment).DescendantsAndSelf()));

    public XElement Single(string id) => Elements.Single(element => (string?)element.Attribute("id") == id);

    private static string[] Unpack(string base64)
    {
        using var gzip = new GZipStream(new MemoryStream(Convert.FromBase64String(base64)), CompressionMode.Decompress);
        using var text = new StreamReader(gzip, Encoding.UTF8);
        return text.ReadToEnd().Split('\u001E');
    }
}
