using Ardalis.GuardClauses;
using Okr.Access;

namespace Okr.Year;

/// <summary>The verbs that lead a single key result through its life inside an objective that goes on (rule C-6).</summary>
/// <remarks>Pure functions, like those of <see cref="ObjectiveLife"/>. A change is a change of the objective that holds the key result: what approval has locked there
/// is locked here. Closing and reopening belong to grading. Safe for use from any thread.</remarks>
public static class KeyResultLife
{
    /// <summary>The actions that the one who acts may take from where the key result stands; empty where it is not there or may not be seen.</summary>
    /// <param name="context">Who acts, on what, and when.</param>
    /// <param name="id">The key result.</param>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    public static IReadOnlyList<OkrAction> Possible(YearContext context, KeyResultId id) =>
        Guard.Against.Null(context).Snapshot.Find(id) is { } keyResult ? LifeCheck.Possible(context, Living.Of(keyResult)) : [];

    /// <summary>Puts a key result off; it no longer counts.</summary>
    /// <param name="context">Who acts, on what, and when.</param>
    /// <param name="id">The key result.</param>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    public static VerbOutcome Postpone(YearContext context, KeyResultId id) => Step(context, id, OkrAction.Postpone);

    /// <summary>Gives a key result up: it stays in the record with all that was reported on it, and no longer counts.</summary>
    /// <param name="context">Who acts, on what, and when.</param>
    /// <param name="id">The key result.</param>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    public static VerbOutcome Cancel(YearContext context, KeyResultId id) => Step(context, id, OkrAction.Cancel);

    /// <summary>Takes up again what was postponed or cancelled.</summary>
    /// <param name="context">Who acts, on what, and when.</param>
    /// <param name="id">The key result.</param>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    public static VerbOutcome Start(YearContext context, KeyResultId id) => Step(context, id, OkrAction.Start);

    private static VerbOutcome Step(YearContext context, KeyResultId id, OkrAction action)
    {
        if (Guard.Against.Null(context).Snapshot.Find(id) is not { } keyResult)
        {
            return VerbOutcome.No(Refusals.NotThere(OkrTarget.Of(id)));
        }

        var living = Living.Of(keyResult);
        if (LifeCheck.Against(context, living, action) is { Count: > 0 } refusals)
        {
            return VerbOutcome.No(refusals);
        }

        var (objective, after) = (keyResult.Objective.Record, living.After(action)!.Value);
        return VerbOutcome.Of(context.Put(objective with { KeyResults = [.. objective.KeyResults.Select(one => one.Id == id ? one with { State = after } : one)] }));
    }
}
