namespace Okr.Conformance;

/// <summary>Reads async streams to their end.</summary>
internal static class Streams
{
    public static async Task<List<T>> CollectAsync<T>(IAsyncEnumerable<T> items)
    {
        var list = new List<T>();
        await foreach (var item in items.ConfigureAwait(false))
        {
            list.Add(item);
        }

        return list;
    }
}
