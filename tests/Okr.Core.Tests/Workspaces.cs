namespace Okr.Core.Tests;

/// <summary>What tests do with whole workspaces.</summary>
public static class Workspaces
{
    /// <summary>Smaller documents: first halves of a kind's records, then single records left out.</summary>
    public static IEnumerable<OkrDocument> Shrink(OkrDocument document)
    {
        var records = document.Records.ToList();
        if (records.Count == 0)
        {
            yield break;
        }

        yield return OkrDocument.FromRecords(records.Take(records.Count / 2));
        yield return OkrDocument.FromRecords(records.Skip(records.Count / 2));
        for (var left = 0; left < records.Count; left++)
        {
            yield return OkrDocument.FromRecords(records.Where((_, i) => i != left));
        }
    }

    public static string Describe(OkrDocument document) => string.Join('\n', document.Records.Select(record => record.ToString()));

    /// <summary>The same records, in an order of their own.</summary>
    public static OkrDocument Shuffle(OkrDocument document, int seed)
    {
        var records = document.Records.ToArray();
        new Random(seed).Shuffle(records);
        return OkrDocument.FromRecords(records);
    }
}
