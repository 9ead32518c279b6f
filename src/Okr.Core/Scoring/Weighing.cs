using System.Runtime.InteropServices;

namespace Okr.Scoring;

/// <summary>What the weights of some terms are in the number that they make.</summary>
/// <remarks>Where a weight of 0 stands for the mean of the others, all are multiplied by the number of those others, so that they stay whole.</remarks>
[StructLayout(LayoutKind.Auto)]
internal readonly struct Weighing
{
    private readonly bool _isFilledIn;
    private readonly Int128 _stated;
    private readonly int _count;

    public Weighing(WeightRule rule, ReadOnlySpan<ScoreTerm> terms, bool isComputed)
    {
        _isFilledIn = rule == WeightRule.ZeroIsAverage;
        foreach (var term in _isFilledIn ? terms : [])
        {
            if (term.Weight != 0 && term.Value(isComputed) != Millionths.None)
            {
                _stated += term.Weight;
                _count++;
            }
        }
    }

    /// <summary>What one is, in these weights.</summary>
    public int Scale => Math.Max(_count, 1);

    public Int128 Of(ScoreTerm term)
    {
        if (!_isFilledIn)
        {
            return term.Weight;
        }

        return (_count, term.Weight) switch
        {
            (0, _) => Millionths.One,
            (_, 0) => _stated,
            var (count, weight) => (Int128)weight * count,
        };
    }

    /// <summary>The weight as a person reads it.</summary>
    public decimal Shown(ScoreTerm term) => (decimal)Of(term) / Scale / Millionths.One;
}
