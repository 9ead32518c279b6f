namespace Okr.Rules;

/// <summary>Where targets stand in their document: the workspace, cycles, units, each objective before its key results, initiatives.</summary>
internal sealed class DocumentOrder(OkrSnapshot snapshot)
{
    /// <summary>The place to sort by; what is not in the document comes after everything of its kind.</summary>
    public (int Kind, int Position) PlaceOf(OkrTarget target)
    {
        if (OkrIdText.Problem(target.Id) is not null)
        {
            return ((int)target.Kind, int.MaxValue);
        }

        return target.Kind switch
        {
            TargetKind.Cycle => ((int)target.Kind, snapshot.Find(new CycleId(target.Id))?.Index ?? int.MaxValue),
            TargetKind.Unit => ((int)target.Kind, snapshot.Find(new OrgUnitId(target.Id))?.Index ?? int.MaxValue),
            TargetKind.Objective => ((int)TargetKind.Objective, snapshot.Find(new ObjectiveId(target.Id)) is { } objective ? PlaceOf(objective) : int.MaxValue),
            TargetKind.KeyResult => ((int)TargetKind.Objective, snapshot.Find(new KeyResultId(target.Id)) is { } keyResult ? PlaceOf(keyResult) : int.MaxValue),
            TargetKind.Initiative => ((int)target.Kind, snapshot.Find(new InitiativeId(target.Id))?.Index ?? int.MaxValue),
            _ => ((int)target.Kind, int.MaxValue),
        };
    }

    private int PlaceOf(ObjectiveView objective) => snapshot.KeyResultStarts[objective.Index] + objective.Index;

    private static int PlaceOf(KeyResultView keyResult) => keyResult.Index + keyResult.Objective.Index + 1;
}
