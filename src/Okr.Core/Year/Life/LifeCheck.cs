using Okr.Access;

namespace Okr.Year;

/// <summary>Whether a step may be taken: seen and allowed, possible from the state, and not locked.</summary>
internal static class LifeCheck
{
    /// <summary>Everything that stands against a step, apart from what the record says.</summary>
    public static IReadOnlyList<Refusal> Against(YearContext context, Living living, OkrAction action)
    {
        var denied = Denied(context, living, action);
        if (denied is { Kind: RefusalKind.NotThere })
        {
            return [denied];
        }

        var wrong = living.After(action) is null ? LifeTexts.WrongState(living, action, Possible(context, living)) : null;
        return [.. new[] { denied, wrong, wrong is null ? Locked(context, living, action) : null }.OfType<Refusal>()];
    }

    /// <summary>The actions that the one who acts may take from here.</summary>
    public static IReadOnlyList<OkrAction> Possible(YearContext context, Living living) =>
        [.. living.Table.ActionsFrom(living.State).Where(action => Denied(context, living, action) is null && Locked(context, living, action) is null)];

    private static Refusal? Denied(YearContext context, Living living, OkrAction action) =>
        context.Denies(action, living.Record) is { } denied
            ? denied.Kind == RefusalKind.NotThere ? Refusals.NotThere(living.Target) : denied
            : action == OkrAction.Approve && IsOwn(context, living) ? LifeTexts.OwnApproval(context.Viewer, living.Target) : null;

    private static Refusal? Locked(YearContext context, Living living, OkrAction action) => living.Objective is not { } objective
        ? null
        : Locks.OfCycle(objective.Cycle, action, living.Target)
        ?? (living.Target.Kind == TargetKind.Objective ? null : Locks.OfObjective(context, objective, action, living.Target));

    private static bool IsOwn(YearContext context, Living living) =>
        living.Objective is { } objective
        && objective.Record.Owner == context.Viewer.Person
        && Locks.ApprovalOf(context, objective) is { IsNeeded: true, OwnerMayApprove: false };
}
