using System.Text;

namespace Okr;

/// <summary>Ids that people would read as the same: they differ only by case, width or Unicode composition.</summary>
internal static class LookAlikes
{
    /// <summary>For each id that looks like another, the ordinally first one of those; the answer does not depend on the order of the ids.</summary>
    public static IEnumerable<(string Id, string First)> Find(IEnumerable<string> ids)
    {
        var firstOf = new Dictionary<string, string>(StringComparer.Ordinal);
        var alike = new Dictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            var skeleton = Skeleton(id);
            if (firstOf.TryAdd(skeleton, id) || string.Equals(firstOf[skeleton], id, StringComparison.Ordinal))
            {
                continue;
            }

            if (!alike.TryGetValue(skeleton, out var group))
            {
                alike.Add(skeleton, group = new(StringComparer.Ordinal) { firstOf[skeleton] });
            }

            group.Add(id);
        }

        return alike.Values.SelectMany(group => group.Skip(1), (group, id) => (id, group.Min!));
    }

    // Where a host runs without globalization data, .NET composes nothing beyond ASCII; case and width are seen even then.
    public static string Skeleton(string id) => (Ascii.IsValid(id) ? id : Narrow(id.Normalize(NormalizationForm.FormKC))).ToUpperInvariant();

    private static string Narrow(string id) =>
        string.Create(id.Length, id, (narrow, wide) =>
        {
            for (var i = 0; i < wide.Length; i++)
            {
                narrow[i] = wide[i] is >= '！' and <= '～' ? (char)(wide[i] - '！' + '!') : wide[i];
            }
        });
}
