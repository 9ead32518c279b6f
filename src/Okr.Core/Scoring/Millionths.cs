namespace Okr.Scoring;

/// <summary>Scores as whole parts per million: sums of them are exact, in any order and on any number of cores.</summary>
internal static class Millionths
{
    public const long One = 1_000_000;

    /// <summary>No number at all.</summary>
    public const long None = long.MinValue;

    /// <summary>Where ratios stop, in both directions: a million times the whole way.</summary>
    public const long Greatest = One * One;

    private const long Short = long.MaxValue / 2;

    public static decimal? ToDecimal(long millionths) => millionths == None ? null : millionths / 1_000_000m;

    /// <summary>A number from 0 to 1, rounded half away from zero.</summary>
    public static long Of(decimal share) => (long)decimal.Round(share * One, MidpointRounding.AwayFromZero);

    /// <summary>Any number, rounded half away from zero and kept within <see cref="Greatest"/>.</summary>
    public static long Near(decimal share) => share switch
    {
        >= One => Greatest,
        <= -One => -Greatest,
        _ => Of(share),
    };

    /// <summary>A quotient rounded half away from zero to a whole number, and kept within <see cref="Greatest"/>.</summary>
    public static long Divide(Int128 dividend, Int128 divisor)
    {
        // Numbers of ordinary size are worth a shorter way: 128-bit division is slow.
        if (AreShort(dividend, divisor))
        {
            return Divide((long)dividend, (long)divisor);
        }

        var (quotient, rest) = Int128.DivRem(dividend, divisor);
        if (Int128.Abs(rest) >= Int128.Abs(divisor) - Int128.Abs(rest))
        {
            quotient += Int128.IsNegative(dividend) == Int128.IsNegative(divisor) ? 1 : -1;
        }

        return (long)Int128.Clamp(quotient, -Greatest, Greatest);
    }

    /// <summary>Whether a quotient has nothing to round.</summary>
    public static bool IsExact(Int128 dividend, Int128 divisor) =>
        AreShort(dividend, divisor) ? (long)dividend % (long)divisor == 0 : dividend % divisor == 0;

    private static bool AreShort(Int128 dividend, Int128 divisor) => dividend >= -Short && dividend <= Short && divisor >= -Short && divisor <= Short;

    private static long Divide(long dividend, long divisor)
    {
        var (quotient, rest) = Math.DivRem(dividend, divisor);
        if (Math.Abs(rest) >= Math.Abs(divisor) - Math.Abs(rest))
        {
            quotient += dividend < 0 == divisor < 0 ? 1 : -1;
        }

        return Math.Clamp(quotient, -Greatest, Greatest);
    }
}
