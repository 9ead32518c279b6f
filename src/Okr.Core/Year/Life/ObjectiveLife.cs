using Ardalis.GuardClauses;
using Okr.Access;

namespace Okr.Year;

/// <summary>The verbs that lead an objective through its life (rule C-6): each as changes to commit, or refused with every reason.</summary>
/// <remarks>Pure functions; nothing is written. <see cref="LifeTable.Objective"/> says what leads where, the access policy who may, and the approval policy where
/// agreement is needed and what it locks. Findings of the rules are advice: the commit gate alone refuses by them. Safe for use from any thread.</remarks>
public static class ObjectiveLife
{
    /// <summary>The actions that the one who acts may take from where the objective stands; empty where it is not there or may not be seen.</summary>
    /// <remarks>What the objective says is not looked at: handing in may still be refused because something is missing.</remarks>
    /// <param name="context">Who acts, on what, and when.</param>
    /// <param name="id">The objective.</param>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    public static IReadOnlyList<OkrAction> Possible(YearContext context, ObjectiveId id) =>
        Guard.Against.Null(context).Snapshot.Find(id) is { } objective ? LifeCheck.Possible(context, Living.Of(objective)) : [];

    /// <summary>Writes a new objective as a draft, under the id that the caller has chosen.</summary>
    /// <remarks>Whatever state it carries, it begins as a draft. It comes without grades, statuses, links and reports: those have verbs of their own.</remarks>
    /// <param name="context">Who acts, on what, and when.</param>
    /// <param name="draft">The objective.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static VerbOutcome Draft(YearContext context, Objective draft)
    {
        Guard.Against.Null(context);
        var written = Guard.Against.Null(draft) with { State = OkrState.Draft };
        var refusals = DraftCheck.Against(context, written);
        return refusals.Count > 0 ? VerbOutcome.No(refusals) : VerbOutcome.Of(context.Put(written));
    }

    /// <summary>Changes what an objective says: the caller hands over the objective as it shall be, whole.</summary>
    /// <remarks>
    /// State, grades, statuses, links, and what check-ins add up to have verbs of their own and must be as they were. Editing what was handed in takes it back to a
    /// draft. A measure that changes in mid-cycle is kept beside the new one (rule S-14). Where everything is as it was there is nothing to commit.
    /// </remarks>
    /// <param name="context">Who acts, on what, and when.</param>
    /// <param name="edited">The objective as it shall be.</param>
    /// <param name="reason">Why, for measures that change in mid-cycle; null when not stated, which rule OKR6014 reports.</param>
    /// <exception cref="ArgumentNullException">A required argument is null.</exception>
    public static VerbOutcome Edit(YearContext context, Objective edited, string? reason = null)
    {
        Guard.Against.Null(edited);
        return Guard.Against.Null(context).Snapshot.Find(edited.Id) is { } before
            ? new ObjectiveEditing(context, before, edited).Outcome(reason)
            : VerbOutcome.No(Refusals.NotThere(edited.Key));
    }

    /// <summary>Hands an objective in. Where its level needs no approval that is agreement already.</summary>
    /// <param name="context">Who acts, on what, and when.</param>
    /// <param name="id">The objective.</param>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    public static VerbOutcome Submit(YearContext context, ObjectiveId id) => Step(context, id, OkrAction.Submit, SubmissionCheck.Against);

    /// <summary>Agrees to what was handed in, which locks it unless the approval policy leaves it open.</summary>
    /// <param name="context">Who acts, on what, and when.</param>
    /// <param name="id">The objective.</param>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    public static VerbOutcome Approve(YearContext context, ObjectiveId id) => Step(context, id, OkrAction.Approve, SubmissionCheck.Against);

    /// <summary>Sends what was handed in back to its author, or unlocks what was approved: a draft again, with all that was reported on it.</summary>
    /// <param name="context">Who acts, on what, and when.</param>
    /// <param name="id">The objective.</param>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    public static VerbOutcome Return(YearContext context, ObjectiveId id) => Step(context, id, OkrAction.Return);

    /// <summary>Begins to work on what was agreed, or takes up again, as a draft, what was postponed or cancelled.</summary>
    /// <param name="context">Who acts, on what, and when.</param>
    /// <param name="id">The objective.</param>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    public static VerbOutcome Start(YearContext context, ObjectiveId id) => Step(context, id, OkrAction.Start);

    /// <summary>Puts an objective off to a later cycle.</summary>
    /// <param name="context">Who acts, on what, and when.</param>
    /// <param name="id">The objective.</param>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    public static VerbOutcome Postpone(YearContext context, ObjectiveId id) => Step(context, id, OkrAction.Postpone);

    /// <summary>Gives an objective up.</summary>
    /// <param name="context">Who acts, on what, and when.</param>
    /// <param name="id">The objective.</param>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    public static VerbOutcome Cancel(YearContext context, ObjectiveId id) => Step(context, id, OkrAction.Cancel);

    /// <summary>Puts away what is over, for good.</summary>
    /// <param name="context">Who acts, on what, and when.</param>
    /// <param name="id">The objective.</param>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    public static VerbOutcome Archive(YearContext context, ObjectiveId id) => Step(context, id, OkrAction.Archive);

    private static VerbOutcome Step(YearContext context, ObjectiveId id, OkrAction action, Func<YearContext, ObjectiveView, IEnumerable<Refusal>>? checks = null)
    {
        if (Guard.Against.Null(context).Snapshot.Find(id) is not { } objective)
        {
            return VerbOutcome.No(Refusals.NotThere(OkrTarget.Of(id)));
        }

        var living = Living.Of(objective);
        var refusals = LifeCheck.Against(context, living, action);
        if (checks is not null && refusals.All(refusal => refusal.Kind is RefusalKind.NotAllowed or RefusalKind.Locked))
        {
            refusals = [.. refusals, .. checks(context, objective)];
        }

        return refusals.Count > 0
            ? VerbOutcome.No(refusals)
            : VerbOutcome.Of(context.Put(objective.Record with { State = Settled(living.After(action)!.Value, Locks.ApprovalOf(context, objective), action) }));
    }

    /// <summary>Where a step leads in the end: past the review where nobody must approve, and past the start where work begins with the agreement.</summary>
    private static OkrState Settled(OkrState after, LevelApproval approval, OkrAction action)
    {
        var agreed = action == OkrAction.Submit && !approval.IsNeeded ? OkrState.Approved : after;
        return agreed == OkrState.Approved && approval.StartsAtOnce ? OkrState.Active : agreed;
    }
}
