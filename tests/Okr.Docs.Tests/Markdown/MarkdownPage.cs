using System.Text;
using Okr.Conventions;

namespace Okr.Docs.Tests.Markdown;

/// <summary>A page of the documentation: its headings, prose and fenced blocks.</summary>
internal sealed class MarkdownPage
{
    private MarkdownPage(string path, string text)
    {
        Path = path;
        Text = text;
        Blocks = [.. FindBlocks(text.Split('\n'))];
    }

    /// <summary>The path from the root of the repository.</summary>
    public string Path { get; }

    public string Text { get; }

    public IReadOnlyList<FencedBlock> Blocks { get; }

    public IEnumerable<string> Sections => Text.Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..]);

    /// <summary>README.md and every page below docs, in ordinal order.</summary>
    public static IEnumerable<string> All => Directory
        .EnumerateFiles(Repository.Folder("docs"), "*.md", SearchOption.AllDirectories)
        .Select(file => System.IO.Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
        .Append("README.md")
        .Where(path => File.Exists(Repository.Folder(path)))
        .Order(StringComparer.Ordinal);

    public static MarkdownPage Read(string path) => new(path, File.ReadAllText(Repository.Folder(path)));

    private static IEnumerable<FencedBlock> FindBlocks(string[] lines)
    {
        var section = "";
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("## ", StringComparison.Ordinal))
            {
                section = lines[i][3..];
            }

            if (!lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                continue;
            }

            var (line, words, text) = (i + 1, lines[i][3..].Split(' ', StringSplitOptions.RemoveEmptyEntries), new StringBuilder());
            for (i++; i < lines.Length && !lines[i].StartsWith("```", StringComparison.Ordinal); i++)
            {
                text.Append(lines[i]).Append('\n');
            }

            yield return new FencedBlock(words.FirstOrDefault(""), [.. words.Skip(1)], text.ToString(), section, line);
        }
    }
}
