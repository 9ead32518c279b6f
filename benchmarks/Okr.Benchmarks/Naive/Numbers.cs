using System.Numerics;
using System.Runtime.InteropServices;

namespace Okr.Benchmarks.Naive;

/// <summary>As many 64-bit numbers as a full score has to read and write: four of each key result, two of each objective and unit. One pass over them is the limit of memory.</summary>
internal sealed class Numbers(OkrDocument document)
{
    private readonly long[] _values = new long[(4 * document.Objectives.Sum(objective => objective.KeyResults.Count)) + (2 * document.Objectives.Count) + (2 * document.Units.Count)];

    public long Sum()
    {
        var sum = Vector<long>.Zero;
        foreach (var vector in MemoryMarshal.Cast<long, Vector<long>>(_values))
        {
            sum += vector;
        }

        return Vector.Sum(sum);
    }
}
