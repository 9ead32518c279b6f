using System.Globalization;

namespace Okr.Benchmarks.Goals;

/// <summary>Figures as they stand in the tables: three digits that count, and the unit that fits.</summary>
internal static class Figures
{
    public static string Of(double value) => value.ToString(
        Math.Abs(value) switch
        {
            < 0.01 => "0.####",
            < 10 => "0.##",
            < 100 => "0.#",
            _ => "#,0",
        },
        CultureInfo.InvariantCulture);

    public static string Time(double nanoseconds) => Scaled(nanoseconds, ["ns", "µs", "ms", "s"]);

    public static string Size(double bytes) => Scaled(bytes, ["B", "kB", "MB", "GB"]);

    public static string Count(int count) => count.ToString("#,0", CultureInfo.InvariantCulture);

    private static string Scaled(double value, ReadOnlySpan<string> units)
    {
        var unit = 0;
        while (value >= 1_000 && unit < units.Length - 1)
        {
            (value, unit) = (value / 1_000, unit + 1);
        }

        return $"{Of(value)} {units[unit]}";
    }
}
