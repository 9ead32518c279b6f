using System.Collections;
using System.Globalization;
using System.Text.Json;

namespace Okr.History;

/// <summary>Values as a history spells them: as in JSON, without quotes.</summary>
internal static class HistoryValue
{
    /// <summary>A value in words; null for one that says nothing.</summary>
    public static string? Text(object? value) => value switch
    {
        null or "" => null,
        string text => text,
        bool flag => flag ? "true" : "false",
        decimal number => Number(number),
        Enum choice => JsonNamingPolicy.SnakeCaseLower.ConvertName(choice.ToString()),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTimeOffset time => time == default ? null : time.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFF zzz", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() is { Length: > 0 } text ? text : null,
    };

    public static string? List(IEnumerable? items) => items is null ? null : string.Join(", ", items.Cast<object>().Select(Text)) is { Length: > 0 } text ? text : null;

    public static Dictionary<string, string?> Entries(object? map) => map switch
    {
        IReadOnlyDictionary<string, string> texts => texts.ToDictionary(entry => entry.Key, entry => (string?)entry.Value, StringComparer.Ordinal),
        IReadOnlyDictionary<string, decimal> numbers => numbers.ToDictionary(entry => entry.Key, entry => (string?)Number(entry.Value), StringComparer.Ordinal),
        UnknownMembers members => members.ToDictionary(entry => entry.Key, entry => (string?)entry.Value.GetRawText(), StringComparer.Ordinal),
        _ => new(StringComparer.Ordinal),
    };

    // 1.0 and 1 are one number, and a history in which they differ would tell of a change that is none.
    private static string Number(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);
}
