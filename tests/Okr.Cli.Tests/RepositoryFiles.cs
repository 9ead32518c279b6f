namespace Okr.Cli.Tests;

/// <summary>Files beside the tests: the samples of the repository, and the development data where it is there.</summary>
internal static class RepositoryFiles
{
    public static string Root { get; } = Above(folder => File.Exists(Path.Combine(folder, "Okr.Core.sln")))
        ?? throw new InvalidOperationException("The tests run outside the repository.");

    public static string Sample(string name) => Path.Combine(Root, "docs", "samples", "tidewater", name);

    /// <summary>Real organisations' plans; none where the development data is not there.</summary>
    public static IEnumerable<string> RealPlans() =>
        Above(folder => Directory.Exists(Path.Combine(folder, "shared", "data", "plans"))) is { } folder
            ? Directory.EnumerateFiles(Path.Combine(folder, "shared", "data", "plans"), "*.csv").Order(StringComparer.Ordinal)
            : [];

    private static string? Above(Func<string, bool> isIt)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (isIt(folder.FullName))
            {
                return folder.FullName;
            }
        }

        return null;
    }
}
