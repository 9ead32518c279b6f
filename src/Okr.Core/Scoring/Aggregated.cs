using System.Runtime.InteropServices;

namespace Okr.Scoring;

/// <summary>What several terms add up to.</summary>
/// <param name="Value">The number, or none.</param>
/// <param name="Count">How many terms are in it.</param>
/// <param name="Missing">Why there is no number.</param>
/// <param name="IsExact">Whether nothing had to be rounded.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Aggregated(long Value, int Count, ExclusionReason Missing, bool IsExact)
{
    public static Aggregated Nothing(ExclusionReason reason) => new(Millionths.None, 0, reason, IsExact: true);

    public static Aggregated Of(WeightedMean mean) =>
        mean.Count == 0 ? Nothing(ExclusionReason.NothingCounts) : new(mean.Value, mean.Count, ExclusionReason.None, mean.IsExact);
}
