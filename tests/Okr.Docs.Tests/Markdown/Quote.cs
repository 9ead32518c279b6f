using Okr.Conventions;

namespace Okr.Docs.Tests.Markdown;

/// <summary>Lines of a page that stand in another file, between <c>&lt;!-- quoted from FILE --&gt;</c> and <c>&lt;!-- end of quote --&gt;</c>.</summary>
/// <param name="Source">The file, from the root of the repository.</param>
/// <param name="Lines">The lines, blank ones left out.</param>
internal sealed record Quote(string Source, IReadOnlyList<string> Lines)
{
    private const string Opening = "<!-- quoted from ";
    private const string Closing = "<!-- end of quote -->";

    /// <summary>The quotes of a page.</summary>
    public static IEnumerable<Quote> In(string page)
    {
        var lines = page.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith(Opening, StringComparison.Ordinal))
            {
                yield return new Quote(
                    lines[i][Opening.Length..^" -->".Length],
                    [.. lines.Skip(i + 1).TakeWhile(line => line != Closing).Where(line => line.Length > 0)]);
            }
        }
    }

    /// <summary>The page without its quotes.</summary>
    public static string Without(string page) => string.Join('\n', Own(page.Split('\n')));

    /// <summary>The lines that do not stand in the source, in the order of the quote; all of them where there is no such file.</summary>
    public IEnumerable<string> Strange(Func<string, string?> read)
    {
        var left = new Queue<string>((read(Source) ?? "").Split('\n'));
        foreach (var line in Lines)
        {
            while (left.TryPeek(out var other) && other != line)
            {
                left.Dequeue();
            }

            if (!left.TryDequeue(out _))
            {
                yield return line;
            }
        }
    }

    public IEnumerable<string> Strange() => Strange(source => File.Exists(Repository.Folder(source)) ? File.ReadAllText(Repository.Folder(source)) : null);

    private static IEnumerable<string> Own(IEnumerable<string> lines)
    {
        var isQuoted = false;
        foreach (var line in lines)
        {
            isQuoted |= line.StartsWith(Opening, StringComparison.Ordinal);
            if (!isQuoted)
            {
                yield return line;
            }

            isQuoted &= line != Closing;
        }
    }
}
