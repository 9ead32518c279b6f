using System.Xml.Linq;

namespace Okr.Conventions;

/// <summary>Holds both pictures of the design: which folder of the core uses which, and which package uses which.</summary>
public sealed class ProductArrowsTests
{
    private static readonly Dictionary<string, string[]> PackageArrows = new(StringComparer.Ordinal)
    {
        ["Okr.Core"] = [],
        ["Okr.Conformance"] = ["Okr.Core"],
        ["Okr.EntityFrameworkCore"] = ["Okr.Core"],
        ["Okr.Interchange"] = ["Okr.Core"],
        ["Okr.Reporting"] = ["Okr.Core"],
        ["Okr.Cli"] = ["Okr.Core", "Okr.EntityFrameworkCore", "Okr.Interchange", "Okr.Reporting"],
    };

    private static readonly ILookup<string, string> Folders = SourceFile.Product
        .Where(file => string.Equals(file.Project, "Okr.Core", StringComparison.Ordinal))
        .SelectMany(file => file.Types.Select(type => (Key: $"{type.Namespace}.{type.Name}", file.Folder)))
        .Distinct()
        .ToLookup(type => type.Key, type => type.Folder, StringComparer.Ordinal);

    // The compiler's own types have no file.
    private static readonly IReadOnlyList<Type> CoreTypes =
        [.. typeof(OkrNode).Assembly.GetTypes().Where(type => !type.IsNested && (FolderOf(type) is not null || type.Namespace?.StartsWith("Okr", StringComparison.Ordinal) == true))];

    [Fact]
    public void Folders_of_the_core_depend_as_drawn() => Violations.AssertNone(FolderArrows.Violations(CoreTypes, FolderOf));

    [Fact]
    public void Scores_know_no_floating_point() =>
        Violations.AssertNone(
            from type in CoreTypes
            where string.Equals(FolderOf(type), "Scoring", StringComparison.Ordinal)
            from used in TypeReferences.Of(type)
            where used.Key == typeof(double) || used.Key == typeof(float) || used.Key == typeof(Half)
            select $"{used.Value} uses {used.Key.Name}: scores are exact, in decimal and integers");

    [Fact]
    public void Packages_depend_as_drawn()
    {
        var projects = Directory.GetFiles(Repository.Folder("src"), "*.csproj", SearchOption.AllDirectories);

        Assert.NotEmpty(projects);
        Violations.AssertNone(
            from project in projects
            let user = Path.GetFileNameWithoutExtension(project)
            from reference in XDocument.Load(project).Descendants("ProjectReference")
            let used = Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value)
            where !PackageArrows.GetValueOrDefault(user, []).Contains(used, StringComparer.Ordinal)
            select $"{user} must not use {used}");
    }

    private static string? FolderOf(Type type)
    {
        if (type.Assembly != typeof(OkrNode).Assembly)
        {
            return null;
        }

        var top = type;
        while (top.DeclaringType is { } owner)
        {
            top = owner;
        }

        return Folders[$"{top.Namespace}.{top.Name.Split('`')[0]}"].FirstOrDefault();
    }
}
