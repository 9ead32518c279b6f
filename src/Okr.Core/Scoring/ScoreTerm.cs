using System.Runtime.InteropServices;

namespace Okr.Scoring;

/// <summary>One term of an aggregate: a value, its weight, and what keeps it out.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Index">Its number in the snapshot.</param>
/// <param name="Counting">What it counts.</param>
/// <param name="Progress">The same, computed only.</param>
/// <param name="Weight">Its weight in millionths.</param>
/// <param name="Excluded">Why it does not count, apart from having no value.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ScoreTerm(TermKind Kind, int Index, long Counting, long Progress, long Weight, ExclusionReason Excluded)
{
    public bool Counts => Excluded == ExclusionReason.None && Counting != Millionths.None && Weight != 0;

    public long Value(bool isComputed)
    {
        if (Excluded != ExclusionReason.None)
        {
            return Millionths.None;
        }

        return isComputed ? Progress : Counting;
    }
}
