using System.Globalization;
using CsvHelper;

namespace Okr.Interchange.Tests;

/// <summary>The plans of real organisations, where the folder with them stands beside the repository; none elsewhere.</summary>
internal static class RealPlans
{
    public static IReadOnlyList<string> Paths { get; } = Find();

    /// <summary>The rows of a file as another library reads them.</summary>
    public static List<IReadOnlyDictionary<string, string>> RowsOf(string path)
    {
        using var csv = new CsvReader(new StreamReader(path), CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        var rows = new List<IReadOnlyDictionary<string, string>>();
        while (csv.Read())
        {
            rows.Add(csv.HeaderRecord!.ToDictionary(name => name, name => csv.GetField(name) ?? ""));
        }

        return rows;
    }

    private static string[] Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var plans = Path.Combine(folder.FullName, "shared", "data", "plans");
            if (Directory.Exists(plans))
            {
                return [.. Directory.GetFiles(plans, "*.csv").Order(StringComparer.Ordinal)];
            }
        }

        return [];
    }
}
