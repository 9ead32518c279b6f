using Ardalis.GuardClauses;
using Okr.Access;
using Okr.Storage;
using Okr.Year;

namespace Okr;

/// <summary>What an edit is made from: a record that others may have changed since, or one that the editor may not even see.</summary>
internal static class Editing
{
    /// <summary>Asks a verb only if the record still has the version that the edit was made from. Whoever may not see the record learns nothing of its version.</summary>
    public static VerbOutcome At(YearContext context, OkrRecord edited, long expected, Func<VerbOutcome> verb)
    {
        var found = context.Snapshot.Document.VersionOf(Guard.Against.Null(edited).Key);
        return found == expected || Stored(context, edited) is not { } stored || !MaySee(context, stored) ? verb() : throw new OkrConflictException([new OkrConflict(edited.Key, expected, found)]);
    }

    /// <summary>The objective as the function makes it; with nothing but its id where it is not there or may not be seen, for the verb to refuse.</summary>
    public static Objective Of(YearContext context, ObjectiveId id, Func<Objective, Objective> edit)
    {
        Guard.Against.Null(edit);
        return context.Snapshot.Find(id) is { Record: var objective } && MaySee(context, objective) ? edit(objective) : new Objective { Id = id };
    }

    private static OkrRecord? Stored(YearContext context, OkrRecord edited) => edited switch
    {
        Objective objective => context.Snapshot.Find(objective.Id)?.Record,
        Initiative initiative => context.Snapshot.Find(initiative.Id)?.Record,
        _ => null,
    };

    private static bool MaySee(YearContext context, OkrRecord record) => context.Policy.Access.Decide(context.Viewer, OkrAction.View, record, context.Snapshot).IsAllowed;
}
