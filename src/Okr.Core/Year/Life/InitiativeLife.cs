using Ardalis.GuardClauses;
using Okr.Access;

namespace Okr.Year;

/// <summary>The verbs that lead an initiative through its life. It is a bet, not a promise: nobody has to agree to it (rule E-14).</summary>
/// <remarks>Pure functions, like those of <see cref="ObjectiveLife"/>. An initiative under an objective that is over is locked with it. Safe for use from any thread.</remarks>
public static class InitiativeLife
{
    /// <summary>The actions that the one who acts may take from where the initiative stands; empty where it is not there or may not be seen.</summary>
    /// <param name="context">Who acts, on what, and when.</param>
    /// <param name="id">The initiative.</param>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    public static IReadOnlyList<OkrAction> Possible(YearContext context, InitiativeId id) =>
        Guard.Against.Null(context).Snapshot.Find(id) is { } initiative ? LifeCheck.Possible(context, Living.Of(initiative)) : [];

    /// <summary>Writes a new initiative under an objective or one of its key results, ready to be worked on.</summary>
    /// <param name="context">Who acts, on what, and when.</param>
    /// <param name="initiative">The initiative, under the id that the caller has chosen. Whatever state it carries, it begins as active.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static VerbOutcome Draft(YearContext context, Initiative initiative)
    {
        Guard.Against.Null(context);
        var written = Guard.Against.Null(initiative) with { State = OkrState.Active };
        var target = OkrTarget.Of(written.Id);
        return Outcome(
            [
                .. new[]
                {
                    DraftCheck.IdProblem(target, written.Id.IsDefault, context.Snapshot.Find(written.Id) is not null),
                    context.Snapshot.Find(written.Objective) is null ? null : context.Denies(OkrAction.Draft, written),
                }.OfType<Refusal>(),
                .. PlaceProblems(context, written),
            ],
            () => context.Put(written));
    }

    /// <summary>Changes what an initiative says and how far it is: the caller hands over the initiative as it shall be, whole.</summary>
    /// <remarks>It may move to another objective or key result that goes on. Its state has verbs of its own.</remarks>
    /// <param name="context">Who acts, on what, and when.</param>
    /// <param name="edited">The initiative as it shall be.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static VerbOutcome Edit(YearContext context, Initiative edited)
    {
        Guard.Against.Null(edited);
        if (Guard.Against.Null(context).Snapshot.Find(edited.Id) is not { Record: var old } before)
        {
            return VerbOutcome.No(Refusals.NotThere(edited.Key));
        }

        var refusals = LifeCheck.Against(context, Living.Of(before), OkrAction.Edit);
        if (refusals is [{ Kind: RefusalKind.NotThere }])
        {
            return VerbOutcome.No(refusals);
        }

        var isMoved = (edited.Objective, edited.KeyResult) != (old.Objective, old.KeyResult);
        return edited == old && refusals.Count == 0
            ? VerbOutcome.Of()
            : Outcome(
                [
                    .. refusals,
                    .. edited.State == old.State ? [] : new[] { LifeTexts.NotByEditing(OkrTarget.Of(edited.Id)) },
                    .. isMoved ? PlaceProblems(context, edited) : [],
                ],
                () => context.Put(edited));
    }

    /// <summary>Begins to work on an initiative, or takes up again what was postponed or cancelled.</summary>
    /// <param name="context">Who acts, on what, and when.</param>
    /// <param name="id">The initiative.</param>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    public static VerbOutcome Start(YearContext context, InitiativeId id) => Step(context, id, OkrAction.Start);

    /// <summary>Says that an initiative is done. Whether it has moved its key result is another question.</summary>
    /// <param name="context">Who acts, on what, and when.</param>
    /// <param name="id">The initiative.</param>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    public static VerbOutcome Close(YearContext context, InitiativeId id) => Step(context, id, OkrAction.Close);

    /// <summary>Takes up again what was said to be done.</summary>
    /// <param name="context">Who acts, on what, and when.</param>
    /// <param name="id">The initiative.</param>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    public static VerbOutcome Reopen(YearContext context, InitiativeId id) => Step(context, id, OkrAction.Reopen);

    /// <summary>Puts an initiative off.</summary>
    /// <param name="context">Who acts, on what, and when.</param>
    /// <param name="id">The initiative.</param>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    public static VerbOutcome Postpone(YearContext context, InitiativeId id) => Step(context, id, OkrAction.Postpone);

    /// <summary>Gives an initiative up.</summary>
    /// <param name="context">Who acts, on what, and when.</param>
    /// <param name="id">The initiative.</param>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    public static VerbOutcome Cancel(YearContext context, InitiativeId id) => Step(context, id, OkrAction.Cancel);

    /// <summary>Puts away what is over, for good.</summary>
    /// <param name="context">Who acts, on what, and when.</param>
    /// <param name="id">The initiative.</param>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    public static VerbOutcome Archive(YearContext context, InitiativeId id) => Step(context, id, OkrAction.Archive);

    private static VerbOutcome Step(YearContext context, InitiativeId id, OkrAction action)
    {
        if (Guard.Against.Null(context).Snapshot.Find(id) is not { } initiative)
        {
            return VerbOutcome.No(Refusals.NotThere(OkrTarget.Of(id)));
        }

        var living = Living.Of(initiative);
        return Outcome(LifeCheck.Against(context, living, action), () => context.Put(initiative.Record with { State = living.After(action)!.Value }));
    }

    private static VerbOutcome Outcome(IReadOnlyList<Refusal> refusals, Func<OkrChange> change) => refusals.Count > 0 ? VerbOutcome.No(refusals) : VerbOutcome.Of(change());

    private static IEnumerable<Refusal> PlaceProblems(YearContext context, Initiative initiative)
    {
        var target = OkrTarget.Of(initiative.Id);
        if (context.Snapshot.Find(initiative.Objective) is not { } objective || context.Denies(OkrAction.View, objective.Record) is not null)
        {
            yield return Refusals.NotThere(OkrTarget.Of(initiative.Objective));
            yield break;
        }

        if ((Locks.OfCycle(objective.Cycle, OkrAction.Draft, target) ?? Locks.OfObjective(context, objective, OkrAction.Draft, target)) is { } locked)
        {
            yield return locked;
        }

        if (initiative.KeyResult is { } id && objective.Record.KeyResults.All(keyResult => keyResult.Id != id))
        {
            yield return LifeTexts.Invalid(
                OkrTarget.Of(id),
                $"The key result '{id}' does not belong to the objective '{initiative.Objective}'. Name one of its own, or none.",
                $"关键成果“{id}”不属于目标“{initiative.Objective}”。请填写该目标的关键成果，或不填。");
        }
    }
}
