using System.Xml.Linq;

namespace Okr.Conventions;

/// <summary>Holds the table of dependencies in <c>docs/adr/0001-dependencies.md</c> against the project files.</summary>
public sealed class ProductDependenciesTests
{
    private static readonly Dictionary<string, string> UsersByPackage = File.ReadLines(Repository.Folder("docs/adr/0001-dependencies.md"))
        .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
        .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
        .ToDictionary(cells => cells[1].Trim('`'), cells => cells[2], StringComparer.Ordinal);

    private static readonly HashSet<string> Packages =
    [
        .. XDocument.Load(Repository.Folder("Directory.Packages.props")).Descendants("PackageVersion").Select(Name),
        .. Directory.GetFiles(Repository.Folder("tests"), "*.csproj", SearchOption.AllDirectories).SelectMany(project => XDocument.Load(project).Descendants("PackageDownload")).Select(Name),
    ];

    [Fact]
    public void Every_package_has_a_reason_and_every_reason_a_package() =>
        Violations.AssertNone(Packages.Except(UsersByPackage.Keys).Select(package => $"{package} has no row")
            .Concat(UsersByPackage.Keys.Except(Packages).Select(package => $"{package} has a row and is not used")));

    [Fact]
    public void Projects_use_what_the_table_gives_them_and_nothing_else()
    {
        var given =
            from row in UsersByPackage
            from user in row.Value.Split(", ")
            where user.StartsWith("Okr.", StringComparison.Ordinal)
            select $"{user} uses {row.Key}";
        var used =
            from project in Directory.GetFiles(Repository.Folder("src"), "*.csproj", SearchOption.AllDirectories)
            from package in XDocument.Load(project).Descendants("PackageReference").Select(Name)
            select $"{Path.GetFileNameWithoutExtension(project)} uses {package}";

        Violations.AssertNone(used.Except(given).Select(violation => $"{violation}, and the table does not say so")
            .Concat(given.Except(used).Select(violation => $"no longer true: {violation}")));
    }

    private static string Name(XElement element) => element.Attribute("Include")!.Value;
}
