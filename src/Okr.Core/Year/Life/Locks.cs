using Okr.Access;

namespace Okr.Year;

/// <summary>What is locked by approval, by the end of an objective, and by the end of a cycle (rule C-6).</summary>
internal static class Locks
{
    /// <summary>What the state of the cycle forbids; null where it does not, and where there is no cycle.</summary>
    public static Refusal? OfCycle(CycleView? cycle, OkrAction action, OkrTarget target) =>
        cycle is { Record: var record } && IsLocked(record.State, action) ? LifeTexts.CycleLocked(target, record, action) : null;

    /// <summary>What forbids an action on something inside an objective; null where nothing does.</summary>
    public static Refusal? OfObjective(YearContext context, ObjectiveView objective, OkrAction action, OkrTarget target) =>
        objective.Record.State is OkrState.Closed or OkrState.Archived or OkrState.Postponed or OkrState.Cancelled && action != OkrAction.Archive
            ? LifeTexts.ObjectiveOver(target, objective.Record)
            : target.Kind == TargetKind.KeyResult && action is OkrAction.Postpone or OkrAction.Cancel or OkrAction.Start && IsAgreed(context, objective)
            ? LifeTexts.ApprovalLocked(context, objective.Record, target)
            : null;

    /// <summary>Whether what was agreed may not be changed: it waits for an answer, or was approved where approval locks.</summary>
    public static bool IsAgreed(YearContext context, ObjectiveView objective) => objective.Record.State switch
    {
        OkrState.Submitted => true,
        OkrState.Approved or OkrState.Active => ApprovalOf(context, objective) is { IsNeeded: true, StaysOpen: false },
        _ => false,
    };

    public static LevelApproval ApprovalOf(YearContext context, ObjectiveView objective) =>
        context.Policy.Approval.At(objective.Unit?.Record.Level ?? default, context.Policy.Levels);

    private static bool IsLocked(CycleState state, OkrAction action) => state switch
    {
        CycleState.Closed => action is not (OkrAction.View or OkrAction.Archive or OkrAction.CarryOver or OkrAction.Share or OkrAction.Protect),
        CycleState.Grading => action is OkrAction.Draft or OkrAction.Edit or OkrAction.Submit or OkrAction.Approve or OkrAction.Start,
        _ => false,
    };
}
