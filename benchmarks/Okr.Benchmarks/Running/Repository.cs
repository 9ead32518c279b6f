namespace Okr.Benchmarks.Running;

/// <summary>The checkout that the program was built in, found upward from it.</summary>
internal static class Repository
{
    public static string Folder(params ReadOnlySpan<string> names) => Path.Combine([Root, .. names]);

    private static string Root
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Okr.Core.sln")))
            {
                folder = folder.Parent;
            }

            return folder?.FullName ?? throw new InvalidOperationException($"No Okr.Core.sln above {AppContext.BaseDirectory}: run the benchmarks from the checkout.");
        }
    }
}
