namespace Okr.Conventions;

/// <summary>The checkout that the tests run in, found upward from their binaries.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Folder(string name) => Path.Combine(Root, name);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Okr.Core.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No Okr.Core.sln above {AppContext.BaseDirectory}: the convention tests read the sources.");
    }
}
