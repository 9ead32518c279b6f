using System.Text;

namespace Okr;

/// <summary>Ids that people would read as the same: they differ only by case, width or Unicode composition.</summary>
internal static class LookAlikes
{
    /// <summary>For each id after the first of its kind, the first one that looks like it.</summary>
    public static IEnumerable<(string Id, string First)> Find(IEnumerable<string> ids)
    {
        var firstOf = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            var skeleton = Skeleton(id);
            if (!firstOf.TryAdd(skeleton, id) && !string.Equals(firstOf[skeleton], id, StringComparison.Ordinal))
            {
                yield return (id, firstOf[skeleton]);
            }
        }
    }

    private static string Skeleton(string id) => (Ascii.IsValid(id) ? id : id.Normalize(NormalizationForm.FormKC)).ToUpperInvariant();
}
