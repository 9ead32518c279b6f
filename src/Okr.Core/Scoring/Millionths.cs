using System.Numerics;

namespace Okr.Scoring;

/// <summary>Scores as whole parts per million: sums of them are exact, in any order and on any number of cores.</summary>
internal static class Millionths
{
    public const long One = 1_000_000;

    /// <summary>No number at all.</summary>
    public const long None = long.MinValue;

    /// <summary>Where ratios stop, in both directions: a million times the whole way.</summary>
    public const long Greatest = One * One;

    public static decimal? ToDecimal(long millionths) => millionths == None ? null : millionths / 1_000_000m;

    /// <summary>A number from 0 to 1, rounded half away from zero.</summary>
    public static long Of(decimal share) => (long)decimal.Round(share * One, MidpointRounding.AwayFromZero);

    /// <summary>Any number, rounded half away from zero and kept within <see cref="Greatest"/>.</summary>
    public static long Near(decimal share) => Of(Math.Clamp(share, -One, One));

    /// <summary>Any number or none, rounded half away from zero and kept within <see cref="Greatest"/>.</summary>
    public static long Of(decimal? share) => share is { } number ? Near(number) : None;

    /// <summary>A quotient rounded half away from zero to a whole number, and kept within <see cref="Greatest"/>.</summary>
    public static long Divide<T>(T dividend, T divisor)
        where T : IBinaryInteger<T>
    {
        var (quotient, rest) = T.DivRem(dividend, divisor);
        if (T.Abs(rest) >= T.Abs(divisor) - T.Abs(rest))
        {
            quotient += T.Sign(dividend) == T.Sign(divisor) ? T.One : -T.One;
        }

        return long.CreateChecked(T.Clamp(quotient, T.CreateChecked(-Greatest), T.CreateChecked(Greatest)));
    }

    /// <summary>Whether a quotient has nothing to round.</summary>
    public static bool IsExact<T>(T dividend, T divisor)
        where T : IBinaryInteger<T> => T.IsZero(dividend % divisor);
}
