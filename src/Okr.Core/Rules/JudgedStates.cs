namespace Okr.Rules;

/// <summary>Which objectives and key results the rules judge, in one place.</summary>
internal static class JudgedStates
{
    /// <summary>Everything but what is put away, put off or given up.</summary>
    /// <remarks>Drafts are judged, since now is the time to mend them; closed ones, since a review learns from them.</remarks>
    public static bool IsJudged(this OkrState state) => state is not (OkrState.Archived or OkrState.Postponed or OkrState.Cancelled);

    /// <summary>Whether people still discuss it, so that nothing follows from it yet.</summary>
    public static bool IsBeingWritten(this OkrState state) => state is OkrState.Draft or OkrState.Submitted;

    /// <summary>Whether an objective was agreed, began some days ago and has not ended; one without dates has always begun.</summary>
    public static bool IsUnderWay(this ObjectiveView objective, DateOnly today, int afterDays) =>
        !objective.Record.State.IsBeingWritten()
        && objective.Record.State != OkrState.Closed
        && !(objective.Start is { } start && today.DayNumber < start.DayNumber + afterDays)
        && !(objective.End < today);

    /// <summary>Whether a key result and its objective are not closed and not over, so that its target can still be changed.</summary>
    public static bool IsStillOpen(this KeyResultView keyResult, DateOnly today) =>
        keyResult.Record.State != OkrState.Closed && keyResult.Objective.Record.State != OkrState.Closed && !(keyResult.Objective.End < today);
}
