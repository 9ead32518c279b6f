namespace Okr.Scoring;

/// <summary>The scores of a snapshot in millionths, one column a number, indexed like the snapshot.</summary>
internal sealed class ScoreColumns(OkrSnapshot snapshot)
{
    public long[] KeyResultRaw { get; } = new long[snapshot.KeyResultRecords.Length];

    public long[] KeyResultScores { get; } = new long[snapshot.KeyResultRecords.Length];

    /// <summary>What each key result counts upward, by grade or score.</summary>
    public long[] KeyResultCounting { get; } = new long[snapshot.KeyResultRecords.Length];

    public long[] ObjectiveScores { get; } = new long[snapshot.ObjectiveRecords.Count];

    public long[] ObjectiveProgress { get; } = new long[snapshot.ObjectiveRecords.Count];

    /// <summary>What each objective counts upward, by grade or score.</summary>
    public long[] ObjectiveCounting { get; } = new long[snapshot.ObjectiveRecords.Count];

    public int[] ObjectiveCounted { get; } = new int[snapshot.ObjectiveRecords.Count];

    public long[] UnitScores { get; } = new long[snapshot.UnitRecords.Count];

    public int[] UnitCounted { get; } = new int[snapshot.UnitRecords.Count];
}
