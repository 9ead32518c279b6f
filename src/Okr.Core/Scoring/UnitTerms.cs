namespace Okr.Scoring;

/// <summary>What the scores of units and cycles are made of, as the policy says.</summary>
internal sealed class UnitTerms(OkrSnapshot snapshot, UnitSource source, ScoreColumns columns, Contributions contributions)
{
    /// <summary>Adds the terms of a unit; what cannot count is there with its reason.</summary>
    public void Collect(int unit, List<ScoreTerm> terms)
    {
        CollectOwn(unit, terms);
        if (source == UnitSource.OwnAndSubunits || (source == UnitSource.OwnElseSubunits && !terms.Exists(term => term.Counts)))
        {
            foreach (var child in snapshot.UnitChildren[unit])
            {
                var score = columns.UnitScores[child];
                terms.Add(new(TermKind.Unit, child, score, score, Millionths.One, ExclusionReason.None));
            }
        }

        if (source == UnitSource.AllBelow)
        {
            CollectBelow(unit, terms);
        }
    }

    /// <summary>The weighted mean of what some terms count, or of what was computed alone.</summary>
    public static WeightedMean Mean(List<ScoreTerm> terms, bool isComputed = false)
    {
        var mean = default(WeightedMean);
        foreach (var term in terms)
        {
            mean.Add(term.Value(isComputed), term.Weight);
        }

        return mean;
    }

    /// <summary>Adds the objectives that the unit itself owns.</summary>
    public void CollectOwn(int unit, List<ScoreTerm> terms)
    {
        foreach (var objective in snapshot.UnitObjectives[unit])
        {
            terms.Add(TermOf(objective));
        }
    }

    /// <summary>An objective as a part of its unit or cycle.</summary>
    public ScoreTerm TermOf(int objective)
    {
        var record = snapshot.ObjectiveRecords[objective];
        return new(
            TermKind.Objective,
            objective,
            columns.ObjectiveCounting[objective],
            columns.ObjectiveProgress[objective],
            contributions.Weighs(objective) ? record.Weight.Millionths : Millionths.One,
            Exclusions.Of(record.State));
    }

    private void CollectBelow(int unit, List<ScoreTerm> terms)
    {
        var open = new Stack<int>(snapshot.UnitChildren[unit].ToArray());
        while (open.TryPop(out var below))
        {
            CollectOwn(below, terms);
            foreach (var child in snapshot.UnitChildren[below])
            {
                open.Push(child);
            }
        }
    }
}
