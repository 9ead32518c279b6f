namespace Okr.Benchmarks.Naive;

/// <summary>Near copies the way of a textbook: sets of three characters, 64 min-hashes in bands of four, dictionaries, and the edit distance of what shares a band.</summary>
internal sealed class MinHash(IReadOnlyList<string> texts)
{
    private const int Hashes = 64;
    private const int Band = 4;

    public static (int, int) Pair(int one, int other) => one < other ? (one, other) : (other, one);

    public HashSet<(int One, int Other)> Pairs(double similarity)
    {
        var signatures = texts.Select(Signature).ToArray();
        var (seen, found) = (new HashSet<(int, int)>(), new HashSet<(int, int)>());
        for (var band = 0; band + Band <= Hashes; band += Band)
        {
            foreach (var bucket in signatures.Index().GroupBy(of => HashCode.Combine(of.Item[band], of.Item[band + 1], of.Item[band + 2], of.Item[band + 3])).Select(group => group.Select(of => of.Index).ToList()).Where(bucket => bucket.Count > 1))
            {
                for (var i = 0; i < bucket.Count; i++)
                {
                    for (var j = i + 1; j < bucket.Count; j++)
                    {
                        var pair = Pair(bucket[i], bucket[j]);
                        if (seen.Add(pair) && EditDistance.Similarity(texts[pair.Item1], texts[pair.Item2]) >= similarity)
                        {
                            found.Add(pair);
                        }
                    }
                }
            }
        }

        return found;
    }

    private static uint[] Signature(string text)
    {
        var signature = new uint[Hashes];
        Array.Fill(signature, uint.MaxValue);
        var parts = Enumerable.Range(0, Math.Max(1, text.Length - 2)).Select(i => text.Substring(i, Math.Min(3, text.Length - i)).ToUpperInvariant()).Distinct(StringComparer.Ordinal);
        foreach (var part in parts)
        {
            var hash = part.Aggregate(2166136261u, (sum, character) => (sum ^ character) * 16777619u);
            for (var i = 0; i < Hashes; i++)
            {
                signature[i] = Math.Min(signature[i], Mix(hash ^ ((uint)i * 0x9E3779B1u)));
            }
        }

        return signature;
    }

    private static uint Mix(uint value)
    {
        value = (value ^ (value >> 16)) * 0x85EBCA6Bu;
        value = (value ^ (value >> 13)) * 0xC2B2AE35u;
        return value ^ (value >> 16);
    }
}
