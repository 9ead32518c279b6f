using Okr.Alignment;

namespace Okr.Scoring;

/// <summary>For each objective the sum over everything below it, by its first carrying link, so that nothing is counted twice.</summary>
internal sealed class DescendantMeans
{
    private readonly OkrSnapshot _snapshot;
    private readonly int[] _parents;

    public DescendantMeans(AlignmentGraph alignment, Contributions contributions)
    {
        _snapshot = alignment.Snapshot;
        _parents = new int[_snapshot.ObjectiveRecords.Count];
        for (var objective = 0; objective < _parents.Length; objective++)
        {
            _parents[objective] = FirstParent(objective, contributions);
        }

        Children = Rows.Group(_parents.Length, _parents);
    }

    /// <summary>The objectives below each, directly.</summary>
    public Rows Children { get; }

    /// <summary>For each objective the mean of all below it; its own value where nothing below counts.</summary>
    /// <param name="order">Children before parents.</param>
    /// <param name="own">What each counts by itself.</param>
    public long[] Of(ReadOnlySpan<int> order, long[] own)
    {
        var (sums, counts, means) = (new Int128[own.Length], new int[own.Length], new long[own.Length]);
        foreach (var objective in order)
        {
            means[objective] = counts[objective] == 0 ? own[objective] : Millionths.Divide(sums[objective], counts[objective]);
            if (_parents[objective] is var parent and >= 0)
            {
                sums[parent] += sums[objective] + (own[objective] == Millionths.None ? 0 : own[objective]);
                counts[parent] += counts[objective] + (own[objective] == Millionths.None ? 0 : 1);
            }
        }

        return means;
    }

    private int FirstParent(int objective, Contributions contributions)
    {
        foreach (var number in _snapshot.LinksUp[objective])
        {
            var link = _snapshot.Links[number];
            if (link.ChildKeyResult < 0 && link.ParentKeyResult < 0 && contributions.Barrier(link) == ExclusionReason.None)
            {
                return link.Parent;
            }
        }

        return -1;
    }
}
