using System.Globalization;
using System.Text.Json.Serialization;

namespace Okr;

/// <summary>The share of a key result or link among its siblings, relative to theirs.</summary>
/// <remarks>0 to 1,000,000 with at most six decimals, so that weighted sums are exact. <c>default</c> is 1, the ordinary weight: the struct keeps the
/// distance from one, because a JSON reader that finds no weight leaves <c>default</c>.</remarks>
[JsonConverter(typeof(WeightConverter))]
public readonly record struct Weight
{
    /// <summary>The greatest weight.</summary>
    public const decimal Max = 1_000_000m;

    private readonly decimal _beyondOne;

    /// <summary>Makes a weight.</summary>
    /// <param name="value">0 to 1,000,000, at most six decimals.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside, or finer than a millionth.</exception>
    public Weight(decimal value)
    {
        if (Problem(value) is { } problem)
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, problem);
        }

        _beyondOne = value - 1m;
    }

    /// <summary>The weight; 1 for <c>default</c>.</summary>
    public decimal Value => _beyondOne + 1m;

    /// <summary>The weight in millionths, the unit in which weighted sums are formed.</summary>
    internal long Millionths => _beyondOne == 0m ? 1_000_000 : (long)(Value * 1_000_000m);

    /// <summary>Says what is wrong with a number as a weight, or null when it is sound.</summary>
    /// <param name="value">The number to judge.</param>
    public static string? Problem(decimal value)
    {
        if (value is < 0m or > Max)
        {
            return "A weight lies from 0 to 1000000.";
        }

        return decimal.Round(value, 6) == value ? null : "A weight has at most six decimals.";
    }

    /// <inheritdoc/>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
