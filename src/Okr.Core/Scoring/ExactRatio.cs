using System.Numerics;

namespace Okr.Scoring;

/// <summary>The one division of a key result: exact for any decimals, rounded once, half away from zero, to a millionth.</summary>
/// <remarks>Dividing decimals would round to 28 digits first and then again, and their differences can overflow. Values of ordinary size go through 128-bit
/// integers; the rest through big ones, with the same result.</remarks>
internal static class ExactRatio
{
    private static readonly BigInteger MaxDigits = new(decimal.MaxValue);

    private static readonly long[] Powers = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000];

    /// <summary>(<paramref name="at"/> − <paramref name="from"/>) / (<paramref name="to"/> − <paramref name="from"/>) in millionths; the two ends differ.</summary>
    public static long Of(decimal from, decimal to, decimal at)
    {
        var scale = Math.Max(from.Scale, Math.Max(to.Scale, at.Scale));

        // Stryker disable once Conditional : the longer way answers the same.
        return TryWhole(from, scale, out var start) && TryWhole(to, scale, out var end) && TryWhole(at, scale, out var value)
            ? Millionths.Divide((value - start) * Millionths.One, end - start)
            : Divide(Whole(at) - Whole(from), Whole(to) - Whole(from));
    }

    /// <summary>A quotient in millionths.</summary>
    public static long Divide(BigInteger dividend, BigInteger divisor) => Millionths.Divide(dividend * Millionths.One, divisor);

    /// <summary>A decimal times 10²⁸, which is always whole.</summary>
    public static BigInteger Whole(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        return new BigInteger(new decimal(bits[0], bits[1], bits[2], decimal.IsNegative(value), 0)) * BigInteger.Pow(10, 28 - value.Scale);
    }

    /// <summary>A whole number of 10⁻²⁸ as a decimal, rounded half away from zero where it has too many digits; null where no decimal is as great.</summary>
    public static decimal? ToDecimal(BigInteger whole)
    {
        for (var decimals = 28; decimals >= 0; decimals--)
        {
            var step = BigInteger.Pow(10, 28 - decimals);
            var digits = (BigInteger.Abs(whole) + (step / 2)) / step;
            if (digits <= MaxDigits)
            {
                return (decimal)digits * whole.Sign / Power(decimals);
            }
        }

        return null;
    }

    private static decimal Power(int exponent) => (decimal)BigInteger.Pow(10, exponent);

    private static bool TryWhole(decimal value, int scale, out Int128 whole)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var shift = scale - value.Scale;
        if (bits[2] != 0 || shift >= Powers.Length)
        {
            whole = default;
            return false;
        }

        whole = (Int128)(((ulong)(uint)bits[1] << 32) + (uint)bits[0]) * Powers[shift];
        if (decimal.IsNegative(value))
        {
            whole = -whole;
        }

        return true;
    }
}
