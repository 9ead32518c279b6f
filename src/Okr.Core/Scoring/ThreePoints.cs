using System.Runtime.InteropServices;

namespace Okr.Scoring;

/// <summary>The four values of a three-point metric: commit lies at 0.3 of the way from baseline to stretch, target at 0.7 (rule S-12).</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ThreePoints
{
    /// <summary>Where it stood at the start.</summary>
    public decimal Baseline { get; init; }

    /// <summary>What is promised.</summary>
    public decimal Commit { get; init; }

    /// <summary>What is aimed at.</summary>
    public decimal Target { get; init; }

    /// <summary>What is hoped for.</summary>
    public decimal Stretch { get; init; }

    /// <summary>Works out the values that are not stated from two that are, upward or downward, rounded half away from zero.</summary>
    /// <param name="baseline">The baseline; null where not known.</param>
    /// <param name="target">The target; null where not known. Where baseline and stretch are known too, it is worked out again.</param>
    /// <param name="stretch">The stretch; null where not known.</param>
    /// <param name="decimals">How many decimals the worked-out values have, 0 to 28.</param>
    /// <returns>All four, or null where fewer than two are stated or the numbers are too great to work with.</returns>
    public static ThreePoints? Fill(decimal? baseline, decimal? target, decimal? stretch, int decimals)
    {
        try
        {
            return (baseline, target, stretch) switch
            {
                ({ } from, _, { } to) => Between(from, to, decimals),
                ({ } from, { } aim, null) => Between(from, from + ((aim - from) / 0.7m), decimals) with { Target = aim },
                (null, { } aim, { } to) => Between((aim - (0.7m * to)) / 0.3m, to, decimals) with { Target = aim },
                _ => null,
            };
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static ThreePoints Between(decimal baseline, decimal stretch, int decimals) => new()
    {
        Baseline = decimal.Round(baseline, decimals, MidpointRounding.AwayFromZero),
        Commit = decimal.Round(baseline + (0.3m * (stretch - baseline)), decimals, MidpointRounding.AwayFromZero),
        Target = decimal.Round(baseline + (0.7m * (stretch - baseline)), decimals, MidpointRounding.AwayFromZero),
        Stretch = decimal.Round(stretch, decimals, MidpointRounding.AwayFromZero),
    };
}
