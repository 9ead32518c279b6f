using System.Runtime.InteropServices;

namespace Okr.Scoring;

/// <summary>A mean that is rounded once, at its end.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct WeightedMean
{
    private Int128 _sum;
    private Int128 _weights;

    /// <summary>How many values are in it; those without weight are not.</summary>
    public int Count { get; private set; }

    public readonly long Value => Count == 0 ? Millionths.None : Millionths.Divide(_sum, _weights);

    public readonly bool IsExact => Count == 0 || Millionths.IsExact(_sum, _weights);

    public void Add(long value, Int128 weight)
    {
        if (value == Millionths.None || weight == 0)
        {
            return;
        }

        _sum += value * weight;
        _weights += weight;
        Count++;
    }

    /// <summary>Takes out what was added before.</summary>
    public void Remove(long value, Int128 weight)
    {
        if (value == Millionths.None || weight == 0)
        {
            return;
        }

        _sum -= value * weight;
        _weights -= weight;
        Count--;
    }

    public void Add(WeightedMean other)
    {
        _sum += other._sum;
        _weights += other._weights;
        Count += other.Count;
    }
}
