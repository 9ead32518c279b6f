namespace Okr.Benchmarks.Naive;

/// <summary>Levenshtein's distance by its table, two rows at a time.</summary>
internal static class EditDistance
{
    /// <summary>1 less the single edits of characters that lead from one text to the other, as a share of the longer one.</summary>
    public static double Similarity(string one, string other) =>
        one.Length + other.Length == 0 ? 1 : 1 - ((double)Of(one, other) / Math.Max(one.Length, other.Length));

    private static int Of(string one, string other)
    {
        var (above, row) = (new int[other.Length + 1], new int[other.Length + 1]);
        for (var j = 0; j < above.Length; j++)
        {
            above[j] = j;
        }

        for (var i = 1; i <= one.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                row[j] = Math.Min(Math.Min(above[j], row[j - 1]) + 1, above[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
            }

            (above, row) = (row, above);
        }

        return above[^1];
    }
}
