using System.Xml.Linq;

namespace Okr.Conventions;

/// <summary>Holds the table of dependencies in <c>docs/adr/0001-dependencies.md</c> against the project files.</summary>
public sealed class ProductDependenciesTests
{
    private static readonly Dictionary<string, string> UsersByPackage = File.ReadLines(Repository.Folder("docs/adr/0001-dependencies.md"))
        .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
        .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
        .ToDictionary(cells => cells[1].Trim('`'), cells => cells[2], StringComparer.Ordinal);

    private static readonly HashSet<string> Packages = [.. XDocument.Load(Repository.Folder("Directory.Packages.props")).Descendants("PackageVersion").Select(Name)];

    [Fact]
    public void Every_package_has_a_reason_and_every_reason_a_package() =>
        Violations.AssertNone(Packages.Except(UsersByPackage.Keys).Select(package => $"{package} has no row")
            .Concat(UsersByPackage.Keys.Except(Packages).Select(package => $"{package} has a row and is not used")));

    [Fact]
    public void Projects_use_only_what_the_table_gives_them() =>
        Violations.AssertNone(
            from project in Directory.GetFiles(Repository.Folder("src"), "*.csproj", SearchOption.AllDirectories)
            let user = Path.GetFileNameWithoutExtension(project)
            from package in XDocument.Load(project).Descendants("PackageReference").Select(Name)
            where !UsersByPackage.GetValueOrDefault(package, "").Contains(user, StringComparison.Ordinal)
            select $"{user} must not use {package}");

    private static string Name(XElement element) => element.Attribute("Include")!.Value;
}
