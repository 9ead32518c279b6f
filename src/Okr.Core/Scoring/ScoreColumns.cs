namespace Okr.Scoring;

/// <summary>The scores of a snapshot in millionths, one column a number, indexed like the snapshot.</summary>
internal sealed class ScoreColumns
{
    private readonly bool _feedsAmounts;

    /// <summary>Columns to be filled.</summary>
    public ScoreColumns(OkrSnapshot snapshot, ScoringPolicy policy)
    {
        var (keyResults, objectives, units) = (snapshot.KeyResultRecords.Length, snapshot.ObjectiveRecords.Count, snapshot.UnitRecords.Count);
        (KeyResultRaw, KeyResultScores, KeyResultCounting) = (new(keyResults), new(keyResults), new(keyResults));
        _feedsAmounts = policy.KeyResults.FeedsAmounts;
        KeyResultCurrent = new(_feedsAmounts ? keyResults : 0);
        (ObjectiveScores, ObjectiveProgress, ObjectiveCounting, ObjectiveCounted) = (new(objectives), new(objectives), new(objectives), new(objectives));
        (UnitScores, UnitCounted, UnitBelow, Cycles) = (new(units), new(units), new(units), new(snapshot.CycleRecords.Count));
    }

    /// <summary>Columns after some changes, whose key results and objectives stand at other places than before; null for the same places.</summary>
    public ScoreColumns(ScoreColumns before, int[]? keyResults, int[]? objectives)
    {
        (KeyResultRaw, KeyResultScores, KeyResultCounting) = (After(before.KeyResultRaw, keyResults), After(before.KeyResultScores, keyResults), After(before.KeyResultCounting, keyResults));
        _feedsAmounts = before._feedsAmounts;
        KeyResultCurrent = _feedsAmounts ? After(before.KeyResultCurrent, keyResults) : before.KeyResultCurrent;
        (ObjectiveScores, ObjectiveProgress) = (After(before.ObjectiveScores, objectives), After(before.ObjectiveProgress, objectives));
        (ObjectiveCounting, ObjectiveCounted) = (After(before.ObjectiveCounting, objectives), After(before.ObjectiveCounted, objectives));
        (UnitScores, UnitCounted, UnitBelow, Cycles) = (new(before.UnitScores), new(before.UnitCounted), new(before.UnitBelow), new(before.Cycles));
    }

    public Column<long> KeyResultRaw { get; }

    public Column<long> KeyResultScores { get; }

    /// <summary>What each key result counts upward, by grade or score.</summary>
    public Column<long> KeyResultCounting { get; }

    /// <summary>Where each number stands with what is fed to it over links; empty where the policy feeds no amounts.</summary>
    public Column<decimal?> KeyResultCurrent { get; }

    public Column<long> ObjectiveScores { get; }

    public Column<long> ObjectiveProgress { get; }

    /// <summary>What each objective counts upward, by grade or score.</summary>
    public Column<long> ObjectiveCounting { get; }

    public Column<int> ObjectiveCounted { get; }

    public Column<long> UnitScores { get; }

    public Column<int> UnitCounted { get; }

    /// <summary>The mean over each unit and everything below it.</summary>
    public Column<WeightedMean> UnitBelow { get; }

    /// <summary>The mean over each cycle, and how many objectives it has.</summary>
    public Column<(WeightedMean Mean, int Objectives)> Cycles { get; }

    private static Column<T> After<T>(Column<T> before, int[]? places) => places is null ? new(before) : new(before, places);
}
