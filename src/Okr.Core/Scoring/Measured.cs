using System.Runtime.InteropServices;

namespace Okr.Scoring;

/// <summary>What a metric yields: the raw share of the way in millionths, or the reason why there is none.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Measured(long Raw, ExclusionReason Missing)
{
    public static Measured Nothing(ExclusionReason reason) => new(Millionths.None, reason);

    public static Measured Of(long raw) => new(raw, ExclusionReason.None);

    public static Measured Of(bool met) => Of(met ? Millionths.One : 0);
}
