using Ardalis.GuardClauses;
using Okr.Access;

namespace Okr.Year;

/// <summary>Closing an objective with a grade, settling what was put off, giving up with a note, and taking up again with a reason.</summary>
/// <remarks>
/// Closing writes the grade even where it is the computed score, so that what goes upward never moves afterwards, whatever arrives below it. The closing policy says how
/// far a grade may stray without a reason and when closing is possible; the access policy says who may. Pure; safe for use from any thread.
/// </remarks>
public static class ObjectiveClosing
{
    /// <summary>The grade that closing would write if nobody gave another: the computed score as the key results stand (rule C-8). Null where there is none or the objective is not to be seen.</summary>
    /// <param name="context">Who looks, at what, and when.</param>
    /// <param name="id">The objective.</param>
    /// <exception cref="ArgumentNullException">The context is null.</exception>
    public static decimal? ProposedGrade(YearContext context, ObjectiveId id) =>
        Guard.Against.Null(context).Snapshot.Find(id) is { } objective && context.Denies(OkrAction.View, objective.Record) is null
            ? new ClosingDesk(context).Proposed(ClosingDesk.ScoresOf(context).Of(objective).Score)
            : null;

    /// <summary>Closes an objective with everything in it.</summary>
    /// <remarks>Refused as a whole or done as a whole. Aspirational objectives that are not finished wait for being carried over.</remarks>
    /// <param name="context">Who acts, on what, and when.</param>
    /// <param name="id">The objective.</param>
    /// <param name="form">Final values, grades and words.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static VerbOutcome Close(YearContext context, ObjectiveId id, ClosingForm form)
    {
        Guard.Against.Null(form);
        if (Guard.Against.Null(context).Snapshot.Find(id) is not { } objective)
        {
            return VerbOutcome.No(Refusals.NotThere(OkrTarget.Of(id)));
        }

        var reported = CheckInVerbs.CheckIn(context, form.FinalValues);
        var after = context.After(reported.Changes);
        var (closed, refusals) = new ClosingDesk(after).Close([(after.Snapshot.Find(id)!.Value, form)]);
        return reported.IsAllowed && refusals.Count == 0
            ? VerbOutcome.Of([.. reported.Changes.Where(change => change.Key != objective.Record.Key), context.Put(closed[0])])
            : VerbOutcome.No([.. reported.Refusals, .. refusals]);
    }

    /// <summary>Closes or puts off one key result of an objective that goes on; when all are closed, the objective can be closed with what they come to (rule C-8).</summary>
    /// <param name="context">Who acts, on what, and when.</param>
    /// <param name="closing">Which key result, and how.</param>
    /// <param name="finalValues">The last check-ins, written in the same commit.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static VerbOutcome CloseKeyResult(YearContext context, KeyResultClosing closing, params IReadOnlyList<CheckIn> finalValues)
    {
        Guard.Against.Null(closing);
        if (Guard.Against.Null(context).Snapshot.Find(closing.Id) is not { } keyResult)
        {
            return VerbOutcome.No(Refusals.NotThere(OkrTarget.Of(closing.Id)));
        }

        var desk = new KeyResultDesk(context);
        var reported = CheckInVerbs.CheckIn(context, finalValues);
        Refusal[] refusals = [.. LifeCheck.Against(context, Living.Of(keyResult), OkrAction.Close), .. desk.Problems(keyResult.Objective, [closing]), .. reported.Refusals];
        if (refusals.Length > 0)
        {
            return VerbOutcome.No(refusals);
        }

        var after = context.After(reported.Changes);
        var objective = after.Snapshot.Find(closing.Id)!.Value.Objective.Record;
        objective = objective with { KeyResults = [.. objective.KeyResults.Select(one => one.Id == closing.Id ? desk.Close(one, closing) : one)] };
        var scores = ClosingDesk.ScoresOf(after.After([context.Put(objective)]));
        return closing.DeferredTo is null && desk.Unexplained(scores.Snapshot.Find(closing.Id)!.Value, scores, closing.Reason) is { } unexplained
            ? VerbOutcome.No(unexplained)
            : VerbOutcome.Of([.. reported.Changes.Where(change => change.Key != objective.Key), context.Put(desk.Explain(objective, [closing], scores))]);
    }

    /// <summary>Gives an objective up, and says why: what a retrospective will want to know.</summary>
    /// <param name="context">Who acts, on what, and when.</param>
    /// <param name="id">The objective.</param>
    /// <param name="note">Why.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static VerbOutcome Abandon(YearContext context, ObjectiveId id, string note) =>
        Step(context, id, OkrAction.Cancel, note, Guard.Against.Null(context).Policy.Closing.ReasonLength ?? 1, objective => objective with
        {
            Closures = [.. objective.Closures, new() { On = context.Today, By = context.Actor, Note = note }],
        });

    /// <summary>Takes up again what was closed: with its key results active, and the grade kept in its history alone.</summary>
    /// <param name="context">Who acts, on what, and when.</param>
    /// <param name="id">The objective.</param>
    /// <param name="reason">Why.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static VerbOutcome Reopen(YearContext context, ObjectiveId id, string reason)
    {
        var policy = Guard.Against.Null(context).Policy.Closing;
        var outcome = Step(context, id, OkrAction.Reopen, reason, policy.ReopenLength, objective => objective with
        {
            Grade = null,
            KeyResults = [.. objective.KeyResults.Select(Again)],
            Closures = Closings.Reopened(context, objective.Closures, reason, objective.Grade),
        });
        return Closings.WindowOver(context, OkrTarget.Of(id), context.Snapshot.Find(id)?.Record.Closures) is { } over && !outcome.Refusals.Any(refusal => refusal.Kind == RefusalKind.NotThere)
            ? VerbOutcome.No([.. outcome.Refusals, over])
            : outcome;

        static KeyResult Again(KeyResult keyResult) =>
            keyResult.State == OkrState.Closed ? keyResult with { State = LifeTable.KeyResult.After(OkrState.Closed, OkrAction.Reopen)!.Value } : keyResult;
    }

    private static VerbOutcome Step(YearContext context, ObjectiveId id, OkrAction action, string reason, int least, Func<Objective, Objective> change)
    {
        Guard.Against.Null(reason);
        if (context.Snapshot.Find(id) is not { } objective)
        {
            return VerbOutcome.No(Refusals.NotThere(OkrTarget.Of(id)));
        }

        var refusals = LifeCheck.Against(context, Living.Of(objective), action);
        if (reason.Trim().Length < least && refusals.All(refusal => refusal.Kind != RefusalKind.NotThere))
        {
            refusals = [.. refusals, ClosingTexts.TooShort(objective.Target, least)];
        }

        return refusals.Count > 0
            ? VerbOutcome.No(refusals)
            : VerbOutcome.Of(context.Put(change(objective.Record) with { State = LifeTable.Objective.After(objective.Record.State, action)!.Value }));
    }
}
