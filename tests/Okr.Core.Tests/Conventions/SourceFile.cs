using System.Text.RegularExpressions;

namespace Okr.Conventions;

/// <summary>A C# file of the product: where it lies and which top-level types it declares.</summary>
internal sealed partial class SourceFile
{
    /// <param name="path">The path from <c>src</c> on, with slashes: <c>Okr.Core/Scoring/ScoreSheet.cs</c>.</param>
    /// <param name="text">The content.</param>
    public SourceFile(string path, string text)
    {
        Path = path;
        Lines = text.Split('\n').Length;
        var space = Namespace().Match(text).Groups["name"].Value;
        Types =
        [
            .. Declaration().Matches(text).Select(match => new DeclaredType(
                space,
                match.Groups["name"].Value,
                string.Equals(match.Groups["access"].Value, "public", StringComparison.Ordinal))),
        ];
    }

    public static IReadOnlyList<SourceFile> Product { get; } = [.. Read(Repository.Folder("src"))];

    public string Path { get; }

    public int Lines { get; }

    public IReadOnlyList<DeclaredType> Types { get; }

    public string Project => Path[..Path.IndexOf('/', StringComparison.Ordinal)];

    /// <summary>The concept: the first folder below the project; empty for a file at its root.</summary>
    public string Folder => Path.Split('/') is { Length: > 2 } parts ? parts[1] : "";

    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    private static IEnumerable<SourceFile> Read(string source) =>
        from file in Directory.EnumerateFiles(source, "*.cs", SearchOption.AllDirectories)
        let path = System.IO.Path.GetRelativePath(source, file).Replace('\\', '/')
        where !path.Split('/').Any(part => part is "bin" or "obj")
        select new SourceFile(path, File.ReadAllText(file));

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Namespace();

    // File-scoped namespaces put every top-level declaration at the start of a line.
    [GeneratedRegex(
        @"^(?<access>public|internal|file)? ?((sealed|abstract|static|readonly|partial|unsafe|ref) )*(record struct|record|class|struct|interface|enum|delegate [\w<>?\[\], ]+?) (?<name>\w+)",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex Declaration();
}
