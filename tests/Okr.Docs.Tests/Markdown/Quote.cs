using System.Text.RegularExpressions;

namespace Okr.Docs.Tests.Markdown;

/// <summary>A table that a page takes from a page of results: <c>&lt;!-- quoted from FILE, SECTION --&gt;</c>, the rows, <c>&lt;!-- end of quote --&gt;</c>.</summary>
/// <param name="Source">The file, from the root of the repository.</param>
/// <param name="Section">The heading of second level whose table it is; empty for every table of the file.</param>
/// <param name="Text">What stands between the marks.</param>
internal sealed partial record Quote(string Source, string Section, string Text)
{
    /// <summary>The quotes of a page.</summary>
    public static IEnumerable<Quote> In(string page) => Marks.Matches(page).Select(Of);

    /// <summary>The page without its quotes.</summary>
    public static string Without(string page) => Marks.Replace(page, "");

    /// <summary>The page with what the sources say now.</summary>
    public static string Renewed(string page, Func<string, string?> read) => Marks.Replace(page, match => $"{match.Groups["begin"].Value}{Of(match).Expected(read)}{match.Groups["end"].Value}");

    /// <summary>The rows of the source; empty where there is no such file or section.</summary>
    public string Expected(Func<string, string?> read)
    {
        var lines = (read(Source) ?? "").Split('\n').AsEnumerable();
        if (Section.Length > 0)
        {
            lines = lines.SkipWhile(line => line != $"## {Section}").Skip(1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal));
        }

        return string.Concat(lines.Where(line => line.StartsWith('|')).Select(line => line + "\n"));
    }

    private static Quote Of(Match match) => new(match.Groups["source"].Value, match.Groups["section"].Value, match.Groups["text"].Value);

    [GeneratedRegex(@"(?<begin><!-- quoted from (?<source>[^ ,]+)(?:, (?<section>[^\n]+?))? -->\n)(?<text>(?s:.*?))(?<end><!-- end of quote -->)", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Marks { get; }
}
