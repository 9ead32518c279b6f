using Okr.Alignment;

namespace Okr.Scoring;

/// <summary>For each objective the means over everything below it, by its first carrying link, so that nothing is counted twice.</summary>
internal sealed class DescendantMeans
{
    private readonly OkrSnapshot _snapshot;
    private readonly int[] _parents;
    private readonly WeightedMean[] _counting;
    private readonly WeightedMean[] _progress;

    public DescendantMeans(AlignmentGraph alignment, Contributions contributions)
    {
        _snapshot = alignment.Snapshot;
        _parents = new int[_snapshot.ObjectiveRecords.Count];
        _counting = new WeightedMean[_parents.Length];
        _progress = new WeightedMean[_parents.Length];
        for (var objective = 0; objective < _parents.Length; objective++)
        {
            _parents[objective] = FirstParent(objective, contributions);
        }

        Children = Rows.Group(_parents.Length, _parents);
    }

    /// <summary>The objectives below each, directly.</summary>
    public Rows Children { get; }

    /// <summary>Takes in what an objective counts by itself, and answers with the means over all below it; null where nothing below counts.</summary>
    /// <remarks>Called once for each objective, children before parents.</remarks>
    public (long Counting, long Progress, int Count)? Replace(int objective, ScoreColumns own)
    {
        if (_parents[objective] is var parent and >= 0)
        {
            _counting[parent].Add(own.ObjectiveCounting[objective], 1);
            _counting[parent].Add(_counting[objective]);
            _progress[parent].Add(own.ObjectiveProgress[objective], 1);
            _progress[parent].Add(_progress[objective]);
        }

        return _counting[objective].Count == 0 ? null : (_counting[objective].Value, _progress[objective].Value, _counting[objective].Count);
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
