namespace Okr.Conventions;

/// <summary>Which concept of the core may use which: only what stands further down, and among the nouns of the domain any other.</summary>
internal static class FolderArrows
{
    /// <summary>The root folder of the core.</summary>
    public const string Root = "";

    private static readonly string[] Nouns = ["Levels", "Cycles", "Objectives", "Execution", "Attestations", Root];

    private static readonly string[][] Layers =
    [
        ["Hosting"],
        ["History"],
        ["Json", "Storage"],
        ["Year"],
        ["Analysis"],
        ["Access"],
        ["Readiness"],
        ["Rules"],
        ["Scoring"],
        ["Alignment"],
        ["Workspaces"],
        ["Wording"],
        Nouns,
    ];

    public static bool IsKnown(string folder) => LayerOf(folder) >= 0;

    public static bool MayUse(string user, string used) =>
        string.Equals(user, used, StringComparison.Ordinal)
        || LayerOf(user) < LayerOf(used)
        || (Nouns.Contains(user, StringComparer.Ordinal) && Nouns.Contains(used, StringComparer.Ordinal));

    /// <summary>Names every mention that goes against the arrows, and every type that no folder claims.</summary>
    /// <param name="types">The top-level types to look through.</param>
    /// <param name="folderOf">The folder of a type; null for a type of another library.</param>
    public static IEnumerable<string> Violations(IEnumerable<Type> types, Func<Type, string?> folderOf)
    {
        foreach (var type in types)
        {
            if (folderOf(type) is not { } user || !IsKnown(user))
            {
                yield return $"{type.FullName}: no folder of the picture holds it";
                continue;
            }

            foreach (var (used, place) in TypeReferences.Of(type))
            {
                if (folderOf(used) is { } folder && !MayUse(user, folder))
                {
                    yield return $"{Show(user)} must not use {Show(folder)}: {place} mentions {used.Name}";
                }
            }
        }
    }

    private static int LayerOf(string folder) => Array.FindIndex(Layers, layer => layer.Contains(folder, StringComparer.Ordinal));

    private static string Show(string folder) => folder.Length == 0 ? "the root" : folder;
}
