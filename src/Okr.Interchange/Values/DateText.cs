using System.Globalization;

namespace Okr.Interchange;

/// <summary>Reads dates that begin with the year, which alone mean the same day everywhere: <c>2026-03-31</c>, <c>2026/3/31</c>, <c>2026.3.31</c>, <c>2026年3月31日</c>.</summary>
internal static class DateText
{
    private static readonly string[] Formats = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日"];

    public static bool TryRead(ReadOnlySpan<char> cell, out DateOnly date) =>
        DateOnly.TryParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date)
        || DateOnly.TryParseExact(cell, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    public static string Write(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
