namespace Okr.Scoring;

/// <summary>Where key results and objectives stood before some changes; -1 for those that have to be scored.</summary>
internal sealed record SheetPlaces(int[] KeyResults, int[] Objectives)
{
    /// <summary>The places; null where nothing has moved, so that columns can be shared.</summary>
    public static SheetPlaces? Of(OkrSnapshot before, OkrSnapshot after, IReadOnlyList<OkrChange> changes)
    {
        var changed = changes.Where(change => change.Key.Kind == RecordKind.Objective).Select(change => new ObjectiveId(change.Key.Id)).ToHashSet();
        if (changed.All(id => IsInPlace(before, after, id)))
        {
            return null;
        }

        var places = new SheetPlaces(new int[after.KeyResultRecords.Count], new int[after.ObjectiveRecords.Count]);
        Array.Fill(places.KeyResults, -1);
        for (var i = 0; i < places.Objectives.Length; i++)
        {
            var id = after.ObjectiveRecords[i].Id;
            places.Objectives[i] = changed.Contains(id) ? -1 : before.Find(id)!.Value.Index;
            for (var k = after.KeyResultStarts[i]; places.Objectives[i] is var place and >= 0 && k < after.KeyResultStarts[i + 1]; k++)
            {
                places.KeyResults[k] = before.KeyResultStarts[place] + k - after.KeyResultStarts[i];
            }
        }

        return places;
    }

    // A new objective comes last and moves nothing.
    private static bool IsInPlace(OkrSnapshot before, OkrSnapshot after, ObjectiveId id) => (before.Find(id), after.Find(id)) switch
    {
        ({ } old, { } now) => old.Index == now.Index && old.KeyResults.Count == now.KeyResults.Count,
        (null, { } added) => added.Index >= before.ObjectiveRecords.Count,
        (null, null) => true,
        _ => false,
    };
}
