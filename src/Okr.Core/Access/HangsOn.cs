namespace Okr.Access;

/// <summary>The objective that an initiative or a check-in hangs on.</summary>
internal static class HangsOn
{
    /// <summary>The objective that the record names, or whose key result it names; null where that is not there.</summary>
    public static ObjectiveView? ObjectiveOf(OkrRecord record, OkrSnapshot snapshot) => record switch
    {
        Initiative initiative => Find(initiative.Objective, initiative.KeyResult, snapshot),
        CheckIn checkIn => Find(checkIn.Objective, checkIn.KeyResult, snapshot),
        _ => null,
    };

    private static ObjectiveView? Find(ObjectiveId objective, KeyResultId? keyResult, OkrSnapshot snapshot) =>
        objective.IsDefault && keyResult is { } id ? snapshot.Find(id)?.Objective : snapshot.Find(objective);
}
