namespace Okr.Scoring;

/// <summary>The scores of a snapshot in millionths, one column a number, indexed like the snapshot.</summary>
internal sealed class ScoreColumns
{
    private readonly OkrSnapshot _snapshot;
    private readonly bool _gradeFirst;

    public ScoreColumns(OkrSnapshot snapshot, ScoringPolicy policy)
    {
        _snapshot = snapshot;
        _gradeFirst = policy.RollUp.Grades == CountingGrade.GradeFirst;
        var keyResults = snapshot.KeyResultRecords.Length;
        var objectives = snapshot.ObjectiveRecords.Count;
        KeyResultRaw = new long[keyResults];
        KeyResultScores = new long[keyResults];
        KeyResultCounting = new long[keyResults];
        ObjectiveScores = new long[objectives];
        ObjectiveProgress = new long[objectives];
        ObjectiveCounting = new long[objectives];
        ObjectiveCounted = new int[objectives];
        UnitScores = new long[snapshot.UnitRecords.Count];
        UnitCounted = new int[snapshot.UnitRecords.Count];
        ScoreKeyResults(new MetricScorer(snapshot, policy.KeyResults));
        for (var objective = 0; objective < objectives; objective++)
        {
            ScoreObjective(objective);
        }

        for (var unit = 0; unit < UnitScores.Length; unit++)
        {
            ScoreUnit(unit);
        }
    }

    public long[] KeyResultRaw { get; }

    public long[] KeyResultScores { get; }

    public long[] KeyResultCounting { get; }

    public long[] ObjectiveScores { get; }

    public long[] ObjectiveProgress { get; }

    public long[] ObjectiveCounting { get; }

    public int[] ObjectiveCounted { get; }

    public long[] UnitScores { get; }

    public int[] UnitCounted { get; }

    private void ScoreKeyResults(MetricScorer scorer)
    {
        for (var i = 0; i < KeyResultRaw.Length; i++)
        {
            KeyResultRaw[i] = scorer.Measure(i).Raw;
            KeyResultScores[i] = scorer.Score(KeyResultRaw[i]);
            KeyResultCounting[i] = Counting(KeyResultScores[i], _snapshot.KeyResultRecords[i].Grade);
        }
    }

    private void ScoreObjective(int objective)
    {
        var score = default(WeightedMean);
        var progress = default(WeightedMean);
        for (var i = _snapshot.KeyResultStarts[objective]; i < _snapshot.KeyResultStarts[objective + 1]; i++)
        {
            var record = _snapshot.KeyResultRecords[i];
            if (Exclusions.Of(record) == ExclusionReason.None)
            {
                score.Add(KeyResultCounting[i], record.Weight.Millionths);
                progress.Add(KeyResultScores[i], record.Weight.Millionths);
            }
        }

        ObjectiveScores[objective] = score.Value;
        ObjectiveProgress[objective] = progress.Value;
        ObjectiveCounted[objective] = score.Count;
        ObjectiveCounting[objective] = Counting(score.Value, _snapshot.ObjectiveRecords[objective].Grade);
    }

    private void ScoreUnit(int unit)
    {
        var score = default(WeightedMean);
        foreach (var objective in _snapshot.UnitObjectives[unit])
        {
            if (Exclusions.Of(_snapshot.ObjectiveRecords[objective].State) == ExclusionReason.None)
            {
                score.Add(ObjectiveCounting[objective], Millionths.One);
            }
        }

        UnitScores[unit] = score.Value;
        UnitCounted[unit] = score.Count;
    }

    private long Counting(long score, Grade? grade) => grade is not null && _gradeFirst ? Millionths.Of(grade.Value) : score;
}
