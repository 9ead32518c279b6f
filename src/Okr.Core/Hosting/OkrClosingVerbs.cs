using Okr.Access;
using Okr.Storage;
using Okr.Year;

namespace Okr;

/// <summary>The verbs by which work is closed, looked back on and continued.</summary>
/// <remarks>Each names the workspace and the one who acts, and stands on <see cref="OkrService.ActAsync"/>: access, state, gate and versions are
/// enforced, and a receipt of null says that everything was as asked already. Refusals come as <see cref="OkrRefusedException"/>. What each verb asks for and does is told by the pure function of the same name in <see cref="ObjectiveClosing"/>, <see cref="CycleClosing"/>, <see cref="DeferredResults"/>, <see cref="Retrospectives"/> and <see cref="CarryOvers"/>.</remarks>
public static class OkrClosingVerbs
{
    /// <summary>Closes an objective with everything in it.</summary>
    public static Task<CommitReceipt?> CloseAsync(this OkrService okr, WorkspaceId workspace, Viewer viewer, ObjectiveId id, ClosingForm form, CancellationToken cancellationToken = default) =>
        okr.ActAsync(workspace, viewer, context => ObjectiveClosing.Close(context, id, form), form?.Reason, cancellationToken);

    /// <summary>Finishes an initiative.</summary>
    public static Task<CommitReceipt?> CloseAsync(this OkrService okr, WorkspaceId workspace, Viewer viewer, InitiativeId id, CancellationToken cancellationToken = default) =>
        okr.ActAsync(workspace, viewer, context => InitiativeLife.Close(context, id), null, cancellationToken);

    /// <summary>Closes or puts off one key result of an objective that goes on.</summary>
    public static Task<CommitReceipt?> CloseAsync(this OkrService okr, WorkspaceId workspace, Viewer viewer, KeyResultClosing closing, CancellationToken cancellationToken = default) =>
        okr.ActAsync(workspace, viewer, context => ObjectiveClosing.CloseKeyResult(context, closing), closing?.Reason, cancellationToken);

    /// <summary>Closes a cycle with everything in it, and freezes its findings.</summary>
    public static Task<CommitReceipt?> CloseAsync(this OkrService okr, WorkspaceId workspace, Viewer viewer, CycleId id, string? note = null, CancellationToken cancellationToken = default) =>
        okr.ActAsync(workspace, viewer, context => CycleClosing.Close(context, id, note), note, cancellationToken);

    /// <summary>Gives an objective up, and says why.</summary>
    public static Task<CommitReceipt?> AbandonAsync(this OkrService okr, WorkspaceId workspace, Viewer viewer, ObjectiveId id, string note, CancellationToken cancellationToken = default) =>
        okr.ActAsync(workspace, viewer, context => ObjectiveClosing.Abandon(context, id, note), note, cancellationToken);

    /// <summary>Takes up again an objective that was closed.</summary>
    public static Task<CommitReceipt?> ReopenAsync(this OkrService okr, WorkspaceId workspace, Viewer viewer, ObjectiveId id, string reason, CancellationToken cancellationToken = default) =>
        okr.ActAsync(workspace, viewer, context => ObjectiveClosing.Reopen(context, id, reason), reason, cancellationToken);

    /// <summary>Takes up again an initiative that was finished.</summary>
    public static Task<CommitReceipt?> ReopenAsync(this OkrService okr, WorkspaceId workspace, Viewer viewer, InitiativeId id, string? reason = null, CancellationToken cancellationToken = default) =>
        okr.ActAsync(workspace, viewer, context => InitiativeLife.Reopen(context, id), reason, cancellationToken);

    /// <summary>Opens a closed cycle again, for grading.</summary>
    public static Task<CommitReceipt?> ReopenAsync(this OkrService okr, WorkspaceId workspace, Viewer viewer, CycleId id, string reason, CancellationToken cancellationToken = default) =>
        okr.ActAsync(workspace, viewer, context => CycleClosing.Reopen(context, id, reason), reason, cancellationToken);

    /// <summary>Closes a key result that was put off, now that its value is known.</summary>
    public static Task<CommitReceipt?> SettleAsync(this OkrService okr, WorkspaceId workspace, Viewer viewer, KeyResultClosing closing, CancellationToken cancellationToken = default) =>
        okr.ActAsync(workspace, viewer, context => DeferredResults.Settle(context, closing), closing?.Reason, cancellationToken);

    /// <summary>Writes down what was learned from an objective.</summary>
    public static Task<CommitReceipt?> ReflectAsync(this OkrService okr, WorkspaceId workspace, Viewer viewer, ObjectiveId id, string text, OrgUnitId? unit = null, CancellationToken cancellationToken = default) =>
        okr.ActAsync(workspace, viewer, context => Retrospectives.Reflect(context, id, text, unit), null, cancellationToken);

    /// <summary>Writes down what was learned from a cycle.</summary>
    public static Task<CommitReceipt?> ReflectAsync(this OkrService okr, WorkspaceId workspace, Viewer viewer, CycleId id, string text, OrgUnitId? unit = null, CancellationToken cancellationToken = default) =>
        okr.ActAsync(workspace, viewer, context => Retrospectives.Reflect(context, id, text, unit), null, cancellationToken);

    /// <summary>Copies objectives into another cycle as their continuation.</summary>
    public static Task<CommitReceipt?> CarryOverAsync(this OkrService okr, WorkspaceId workspace, Viewer viewer, CarryOverForm form, CancellationToken cancellationToken = default) =>
        okr.ActAsync(workspace, viewer, context => CarryOvers.CarryOver(context, form), null, cancellationToken);

    /// <summary>Copies objectives as templates; the copies continue nothing.</summary>
    public static Task<CommitReceipt?> CloneAsync(this OkrService okr, WorkspaceId workspace, Viewer viewer, CarryOverForm form, CancellationToken cancellationToken = default) =>
        okr.ActAsync(workspace, viewer, context => CarryOvers.Clone(context, form), null, cancellationToken);
}
