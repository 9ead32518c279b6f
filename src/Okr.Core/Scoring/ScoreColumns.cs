namespace Okr.Scoring;

/// <summary>The scores of a snapshot in millionths, one column a number, indexed like the snapshot.</summary>
internal sealed class ScoreColumns
{
    private readonly bool _feedsAmounts;

    /// <summary>Columns to be filled.</summary>
    public ScoreColumns(OkrSnapshot snapshot, ScoringPolicy policy)
    {
        var (keyResults, objectives, units) = (snapshot.KeyResultRecords.Count, snapshot.ObjectiveRecords.Count, snapshot.UnitRecords.Count);
        (KeyResultRaw, KeyResultScores, KeyResultCounting) = (new(keyResults), new(keyResults), new(keyResults));
        _feedsAmounts = policy.KeyResults.FeedsAmounts;
        KeyResultCurrent = new(_feedsAmounts ? keyResults : 0);
        (ObjectiveScores, ObjectiveProgress, ObjectiveCounting, ObjectiveCounted) = (new(objectives), new(objectives), new(objectives), new(objectives));
        (UnitScores, UnitCounted, UnitBelow, Cycles) = (new(units), new(units), new(units), new(snapshot.CycleRecords.Count));
    }

    /// <summary>Columns after some changes: what has kept its place is shared, and places that are given say where key results and objectives stood before.</summary>
    public ScoreColumns(ScoreColumns before, OkrSnapshot after, SheetPlaces? places)
    {
        _feedsAmounts = before._feedsAmounts;
        (KeyResultRaw, KeyResultScores, KeyResultCounting) = (OfKeyResults(before.KeyResultRaw), OfKeyResults(before.KeyResultScores), OfKeyResults(before.KeyResultCounting));
        KeyResultCurrent = _feedsAmounts ? OfKeyResults(before.KeyResultCurrent) : before.KeyResultCurrent;
        (ObjectiveScores, ObjectiveProgress) = (OfObjectives(before.ObjectiveScores), OfObjectives(before.ObjectiveProgress));
        (ObjectiveCounting, ObjectiveCounted) = (OfObjectives(before.ObjectiveCounting), OfObjectives(before.ObjectiveCounted));
        (UnitScores, UnitCounted, UnitBelow, Cycles) = (new(before.UnitScores), new(before.UnitCounted), new(before.UnitBelow), new(before.Cycles));

        Column<T> OfKeyResults<T>(Column<T> like) => places is null ? new(like, after.KeyResultRecords.Count) : new(like, places.KeyResults);

        Column<T> OfObjectives<T>(Column<T> like) => places is null ? new(like, after.ObjectiveRecords.Count) : new(like, places.Objectives);
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
}
