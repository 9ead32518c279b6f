namespace Okr.Scoring;

/// <summary>Fills the columns from the lowest objective up.</summary>
internal sealed class SheetBuilder
{
    private readonly ScoreContext _context;
    private readonly OkrSnapshot _snapshot;
    private readonly ScoringPolicy _policy;
    private readonly RoundingPolicy _rounding;
    private readonly KeyResultContributions _contributions;
    private readonly bool _feedsAmounts;
    private readonly ScoreColumns _columns;
    private readonly DescendantMeans? _descendants;
    private readonly List<ScoreTerm> _terms = [];

    public SheetBuilder(ScoreContext context)
    {
        (_context, _snapshot, _policy, _columns) = (context, context.Snapshot, context.Policy, context.Columns);
        (_rounding, _contributions, _feedsAmounts) = (_policy.Rounding, _policy.KeyResults.Contributions, _policy.KeyResults.FeedsAmounts);
        _descendants = _policy.RollUp.Source == ScoreSource.Descendants ? new DescendantMeans(context.Alignment, context.Contributions) : null;
    }

    /// <summary>Scores everything.</summary>
    public void Fill()
    {
        foreach (var objective in _context.Alignment.Order)
        {
            ScoreObjective(objective);
            AddToCycle(objective);
        }

        foreach (var unit in UnitsFromBelow())
        {
            ScoreUnit(unit);
        }
    }

    /// <summary>Scores an objective and its key results; what contributes to it is scored already.</summary>
    public void ScoreObjective(int objective)
    {
        for (var i = _snapshot.KeyResultStarts[objective]; i < _snapshot.KeyResultStarts[objective + 1]; i++)
        {
            ScoreKeyResult(objective, i);
        }

        _terms.Clear();
        _context.Objectives.Collect(objective, _terms);
        var score = _context.Objectives.Aggregate(_terms, isComputed: false);
        Set(objective, score.Value, _context.Objectives.Aggregate(_terms, isComputed: true).Value);
        _columns.ObjectiveCounted[objective] = score.Count;
        if (_descendants?.Replace(objective, _columns) is { } below)
        {
            Set(objective, below.Counting, below.Progress);
            _columns.ObjectiveCounted[objective] = below.Count;
        }

        if (_snapshot.ObjectiveRecords[objective].Withheld is { } withheld)
        {
            _columns.ObjectiveScores[objective] = Millionths.Of(withheld.Score);
            _columns.ObjectiveProgress[objective] = Millionths.Of(withheld.Progress);
            _columns.ObjectiveCounting[objective] = _context.Counting(_columns.ObjectiveScores[objective], _snapshot.ObjectiveRecords[objective].Grade);
        }
    }

    /// <summary>Adds an objective to the mean of its cycle.</summary>
    public void AddToCycle(int objective)
    {
        if (_snapshot.ObjectiveCycles[objective] is var cycle and >= 0)
        {
            var (mean, objectives) = _columns.Cycles[cycle];
            var term = _context.Units.TermOf(objective);
            mean.Add(term.Value(isComputed: false), term.Weight);
            _columns.Cycles[cycle] = (mean, objectives + 1);
        }
    }

    /// <summary>Scores a unit; the units below it are scored already.</summary>
    public void ScoreUnit(int unit)
    {
        _terms.Clear();
        WeightedMean mean;
        if (_policy.RollUp.Units == UnitSource.AllBelow)
        {
            _context.Units.CollectOwn(unit, _terms);
            mean = UnitTerms.Mean(_terms);
            foreach (var child in _snapshot.UnitChildren[unit])
            {
                mean.Add(_columns.UnitBelow[child]);
            }

            _columns.UnitBelow[unit] = mean;
        }
        else
        {
            _context.Units.Collect(unit, _terms);
            mean = UnitTerms.Mean(_terms);
        }

        (_columns.UnitScores[unit], _columns.UnitCounted[unit]) = (_policy.Rounding.Carried(mean.Value), mean.Count);
    }

    private void ScoreKeyResult(int objective, int keyResult)
    {
        var record = _snapshot.KeyResultRecords[keyResult];
        var raw = _feedsAmounts && record.Metric is NumericMetric metric ? FedRaw(objective, keyResult, metric) : _context.Metrics.Measure(keyResult).Raw;
        var score = _context.Metrics.Score(raw);
        if (_contributions == KeyResultContributions.Replace
            || (_contributions == KeyResultContributions.StandIn && raw == Millionths.None))
        {
            _terms.Clear();
            _context.Contributions.Collect(objective, keyResult, _terms);
            (raw, score) = UnitTerms.Mean(_terms) is { Count: > 0 } contributed ? (contributed.Value, contributed.Value) : (raw, score);
        }

        score = _rounding.Carried(score);
        if (record.Withheld is { } withheld)
        {
            raw = score = Millionths.Of(withheld.Score);
        }

        _columns.KeyResultRaw[keyResult] = raw;
        _columns.KeyResultScores[keyResult] = score;
        _columns.KeyResultCounting[keyResult] = _context.Counting(score, record.Grade);
    }

    private long FedRaw(int objective, int keyResult, NumericMetric metric)
    {
        _terms.Clear();
        _context.Amounts.Collect(objective, keyResult, metric, _terms);
        var fed = _context.Amounts.Feed(metric, _terms);
        _columns.KeyResultCurrent[keyResult] = fed.Current;
        return _context.Metrics.Measure(keyResult, fed).Raw;
    }

    private void Set(int objective, long score, long progress)
    {
        score = _rounding.Carried(score);
        _columns.ObjectiveScores[objective] = score;
        _columns.ObjectiveProgress[objective] = _rounding.Carried(progress);
        _columns.ObjectiveCounting[objective] = _context.Counting(score, _snapshot.ObjectiveRecords[objective].Grade);
    }

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
