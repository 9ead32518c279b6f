using System.Globalization;

namespace Okr;

/// <summary>Lists for messages: the first few items, and how many more there are.</summary>
internal static class CappedList
{
    private const int Most = 10;

    public static string Of<T>(IReadOnlyList<T> items, Func<T, string> print)
    {
        var named = string.Join("; ", items.Take(Most).Select(print));
        return items.Count <= Most ? named : string.Create(CultureInfo.InvariantCulture, $"{named}; and {items.Count - Most} more");
    }
}
