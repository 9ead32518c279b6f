namespace Okr.Alignment;

/// <summary>What stands against asking for a link at all: ends that are not there, that are put away, or that would run in a circle.</summary>
internal static class RequestCheck
{
    public static LocalizedText? Problem(AlignmentGraph alignment, LinkEnds ends)
    {
        var snapshot = alignment.Snapshot;
        if ((MissingChild(snapshot, ends) ?? MissingParent(snapshot, ends)) is { } missing)
        {
            return missing;
        }

        var (child, parent) = (snapshot.Find(ends.Child)!.Value, snapshot.Find(ends.Parent)!.Value);
        if (child == parent)
        {
            return LinkTexts.Itself;
        }

        if (parent.Record.State is OkrState.Archived or OkrState.Postponed or OkrState.Cancelled or OkrState.Closed)
        {
            return LinkTexts.Gone(ends.Parent.Value, parent.Record.State);
        }

        if (ends.ParentKeyResult is { } id && snapshot.Find(id)!.Value.Record.State is var state and (OkrState.Archived or OkrState.Postponed or OkrState.Cancelled or OkrState.Closed))
        {
            return LinkTexts.Gone(id.Value, state);
        }

        return alignment.LoopIfLinked(child, parent) is { } loop ? LinkTexts.Circle(loop) : null;
    }

    public static LocalizedText? MissingChild(OkrSnapshot snapshot, LinkEnds ends) => Missing(snapshot, ends.Child, ends.ChildKeyResult);

    private static LocalizedText? MissingParent(OkrSnapshot snapshot, LinkEnds ends) => Missing(snapshot, ends.Parent, ends.ParentKeyResult);

    private static LocalizedText? Missing(OkrSnapshot snapshot, ObjectiveId objective, KeyResultId? keyResult)
    {
        if (snapshot.Find(objective) is not { } found)
        {
            return LinkTexts.NotThere("objective", "目标", objective.Value);
        }

        if (keyResult is not { } id)
        {
            return null;
        }

        return snapshot.Find(id) is not { } own ? LinkTexts.NotThere("key result", "关键成果", id.Value)
            : own.Objective != found ? LinkTexts.NotOf(id.Value, objective.Value)
            : null;
    }
}
