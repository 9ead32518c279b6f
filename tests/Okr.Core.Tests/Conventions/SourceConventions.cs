namespace Okr.Conventions;

/// <summary>How the source is laid out. Each check names all violations among the given files.</summary>
internal static class SourceConventions
{
    public const int LongestFile = 400;
    public const int MedianFile = 80;

    public static IEnumerable<string> MisnamedFiles(IEnumerable<SourceFile> files)
    {
        foreach (var file in files.Where(file => file.Types.Count > 0))
        {
            var publicTypes = file.Types.Where(type => type.IsPublic).ToList();
            if (publicTypes.Count > 1)
            {
                yield return $"{file.Path}: one public type a file, this one has {string.Join(", ", publicTypes.Select(type => type.Name))}";
            }

            if (!(publicTypes.Count > 0 ? publicTypes : file.Types).Any(type => IsNamedAfter(file.Name, type.Name)))
            {
                yield return $"{file.Path}: a file has the name of its type, here {string.Join(" or ", file.Types.Select(type => type.Name))}";
            }
        }
    }

    public static IEnumerable<string> LongFiles(IEnumerable<SourceFile> files) =>
        from file in files
        where file.Lines > LongestFile
        select $"{file.Path}: {file.Lines} lines, and {LongestFile} is the most";

    public static IEnumerable<string> LongMedians(IEnumerable<SourceFile> files) =>
        from project in files.GroupBy(file => file.Project, StringComparer.Ordinal)
        let median = project.Select(file => file.Lines).Order().ElementAt(project.Count() / 2)
        where median > MedianFile
        select $"{project.Key}: the median file has {median} lines, and {MedianFile} is the most";

    /// <summary>RuleOfT.cs holds the generic namesake, and Rule.Parts.cs a part of Rule.</summary>
    private static bool IsNamedAfter(string file, string type) =>
        file.StartsWith(type, StringComparison.Ordinal) && file[type.Length..] is "" or "OfT" or ['.', ..];
}
