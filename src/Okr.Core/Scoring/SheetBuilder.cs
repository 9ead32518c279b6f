using Okr.Alignment;

namespace Okr.Scoring;

/// <summary>Fills the columns in one pass from the lowest objective up.</summary>
internal sealed class SheetBuilder
{
    private readonly ScoreContext _context;
    private readonly AlignmentGraph _alignment;
    private readonly OkrSnapshot _snapshot;
    private readonly ScoringPolicy _policy;
    private readonly MetricScorer _metrics;
    private readonly ScoreColumns _columns;
    private readonly ObjectiveTerms _objectives;
    private readonly Contributions _contributions;
    private readonly DescendantMeans? _descendants;
    private readonly List<ScoreTerm> _terms = [];

    public SheetBuilder(ScoreContext context)
    {
        _context = context;
        (_alignment, _snapshot, _policy, _columns) = (context.Alignment, context.Snapshot, context.Policy, context.Columns);
        (_objectives, _contributions) = (context.Objectives, context.Contributions);
        _descendants = _policy.RollUp.Source == ScoreSource.Descendants ? new DescendantMeans(_alignment, _contributions) : null;
        _metrics = new MetricScorer(_snapshot, _policy.KeyResults);
    }

    public void Fill()
    {
        foreach (var objective in _alignment.Order)
        {
            for (var i = _snapshot.KeyResultStarts[objective]; i < _snapshot.KeyResultStarts[objective + 1]; i++)
            {
                ScoreKeyResult(objective, i);
            }

            ScoreObjective(objective);
        }

        ScoreUnits(new UnitTerms(_snapshot, _policy.RollUp.Units, _columns));
    }

    private void ScoreKeyResult(int objective, int keyResult)
    {
        var record = _snapshot.KeyResultRecords[keyResult];
        var raw = _metrics.Measure(keyResult).Raw;
        var score = _metrics.Score(raw);
        if (_policy.KeyResults.Contributions == KeyResultContributions.Replace
            || (_policy.KeyResults.Contributions == KeyResultContributions.StandIn && raw == Millionths.None))
        {
            _terms.Clear();
            _contributions.Collect(objective, keyResult, _terms);
            (raw, score) = UnitTerms.Mean(_terms) is { Count: > 0 } contributed ? (contributed.Value, contributed.Value) : (raw, score);
        }

        _columns.KeyResultRaw[keyResult] = raw;
        _columns.KeyResultScores[keyResult] = _policy.Rounding.Carried(score);
        _columns.KeyResultCounting[keyResult] = _context.Counting(_columns.KeyResultScores[keyResult], record.Grade);
    }

    private void ScoreObjective(int objective)
    {
        _terms.Clear();
        _objectives.Collect(objective, _terms);
        var score = _objectives.Aggregate(objective, _terms, isComputed: false);
        Set(objective, score.Value, _objectives.Aggregate(objective, _terms, isComputed: true).Value);
        _columns.ObjectiveCounted[objective] = score.Count;
        if (_descendants?.Replace(objective, _columns) is { } below)
        {
            Set(objective, below.Counting, below.Progress);
            _columns.ObjectiveCounted[objective] = below.Count;
        }
    }

    private void Set(int objective, long score, long progress)
    {
        _columns.ObjectiveScores[objective] = _policy.Rounding.Carried(score);
        _columns.ObjectiveProgress[objective] = _policy.Rounding.Carried(progress);
        _columns.ObjectiveCounting[objective] = _context.Counting(_columns.ObjectiveScores[objective], _snapshot.ObjectiveRecords[objective].Grade);
    }

    private void ScoreUnits(UnitTerms units)
    {
        var below = new WeightedMean[_columns.UnitScores.Length];
        foreach (var unit in UnitsFromBelow())
        {
            _terms.Clear();
            if (_policy.RollUp.Units == UnitSource.AllBelow)
            {
                units.CollectOwn(unit, _terms);
                below[unit].Add(UnitTerms.Mean(_terms));
                SetUnit(unit, Aggregated.Of(below[unit]));
                if (_snapshot.UnitParents[unit] is var parent and >= 0)
                {
                    below[parent].Add(below[unit]);
                }
            }
            else
            {
                units.Collect(unit, _terms);
                SetUnit(unit, Aggregated.Of(UnitTerms.Mean(_terms)));
            }
        }
    }

    private void SetUnit(int unit, Aggregated score) =>
        (_columns.UnitScores[unit], _columns.UnitCounted[unit]) = (_policy.Rounding.Carried(score.Value), score.Count);

    // Breadth first from the roots, read backwards: every unit after all of its parts.
    private List<int> UnitsFromBelow()
    {
        var units = new List<int>(_snapshot.UnitRecords.Count);
        units.AddRange(Enumerable.Range(0, _snapshot.UnitRecords.Count).Where(unit => _snapshot.UnitParents[unit] < 0));
        for (var i = 0; i < units.Count; i++)
        {
            foreach (var child in _snapshot.UnitChildren[units[i]])
            {
                units.Add(child);
            }
        }

        units.Reverse();
        return units;
    }
}
