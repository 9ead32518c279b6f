using Okr.Access;
using Okr.Storage;
using Okr.Year;

namespace Okr;

/// <summary>The verbs by which objectives, key results and initiatives go through their lives.</summary>
/// <remarks>Each names the workspace and the one who acts, and stands on <see cref="OkrService.ActAsync"/>: access, state, gate and versions are
/// enforced, and a receipt of null says that everything was as asked already. Refusals come as <see cref="OkrRefusedException"/>. What each verb asks for and does is told by the pure function of the same name in <see cref="ObjectiveLife"/>, <see cref="KeyResultLife"/> and <see cref="InitiativeLife"/>.</remarks>
public static class OkrLifeVerbs
{
    /// <summary>Writes a new objective as a draft, under the id that the caller has chosen.</summary>
    public static Task<CommitReceipt?> DraftAsync(this OkrService okr, WorkspaceId workspace, Viewer viewer, Objective draft, CancellationToken cancellationToken = default) =>
        okr.ActAsync(workspace, viewer, context => ObjectiveLife.Draft(context, draft), null, cancellationToken);

    /// <summary>Writes a new initiative, under the id that the caller has chosen.</summary>
    public static Task<CommitReceipt?> DraftAsync(this OkrService okr, WorkspaceId workspace, Viewer viewer, Initiative draft, CancellationToken cancellationToken = default) =>
        okr.ActAsync(workspace, viewer, context => InitiativeLife.Draft(context, draft), null, cancellationToken);

    /// <summary>Changes what an objective says: the caller hands it over as it shall be, whole, with the version that the edit was made from.</summary>
    /// <exception cref="OkrConflictException">The objective has another version by now. Nothing was written.</exception>
    public static Task<CommitReceipt?> EditAsync(this OkrService okr, WorkspaceId workspace, Viewer viewer, Objective edited, long expected, string? reason = null, CancellationToken cancellationToken = default) =>
        okr.ActAsync(workspace, viewer, context => Editing.At(context, edited, expected, () => ObjectiveLife.Edit(context, edited, reason)), reason, cancellationToken);

    /// <summary>Changes what an objective says by a function, which is asked again where somebody else was faster.</summary>
    public static Task<CommitReceipt?> EditAsync(this OkrService okr, WorkspaceId workspace, Viewer viewer, ObjectiveId id, Func<Objective, Objective> edit, string? reason = null, CancellationToken cancellationToken = default) =>
        okr.ActAsync(workspace, viewer, context => ObjectiveLife.Edit(context, Editing.Of(context, id, edit), reason), reason, cancellationToken);

    /// <summary>Changes what an initiative says: the caller hands it over as it shall be, whole, with the version that the edit was made from.</summary>
    /// <exception cref="OkrConflictException">The initiative has another version by now. Nothing was written.</exception>
    public static Task<CommitReceipt?> EditAsync(this OkrService okr, WorkspaceId workspace, Viewer viewer, Initiative edited, long expected, CancellationToken cancellationToken = default) =>
        okr.ActAsync(workspace, viewer, context => Editing.At(context, edited, expected, () => InitiativeLife.Edit(context, edited)), null, cancellationToken);

    /// <summary>Hands an objective in; where its level needs no approval that is agreement already.</summary>
    public static Task<CommitReceipt?> SubmitAsync(this OkrService okr, WorkspaceId workspace, Viewer viewer, ObjectiveId id, CancellationToken cancellationToken = default) =>
        okr.ActAsync(workspace, viewer, context => ObjectiveLife.Submit(context, id), null, cancellationToken);

    /// <summary>Agrees to what was handed in, which locks it unless the approval policy leaves it open.</summary>
    public static Task<CommitReceipt?> ApproveAsync(this OkrService okr, WorkspaceId workspace, Viewer viewer, ObjectiveId id, CancellationToken cancellationToken = default) =>
        okr.ActAsync(workspace, viewer, context => ObjectiveLife.Approve(context, id), null, cancellationToken);

    /// <summary>Sends what was handed in back to its author, or unlocks what was approved.</summary>
    public static Task<CommitReceipt?> ReturnAsync(this OkrService okr, WorkspaceId workspace, Viewer viewer, ObjectiveId id, string? reason = null, CancellationToken cancellationToken = default) =>
        okr.ActAsync(workspace, viewer, context => ObjectiveLife.Return(context, id), reason, cancellationToken);

    /// <summary>Begins to work on what was agreed, or takes up again, as a draft, what was postponed or cancelled.</summary>
    public static Task<CommitReceipt?> StartAsync(this OkrService okr, WorkspaceId workspace, Viewer viewer, ObjectiveId id, CancellationToken cancellationToken = default) =>
        okr.ActAsync(workspace, viewer, context => ObjectiveLife.Start(context, id), null, cancellationToken);

    /// <summary>Puts an objective off to a later time.</summary>
    public static Task<CommitReceipt?> PostponeAsync(this OkrService okr, WorkspaceId workspace, Viewer viewer, ObjectiveId id, string? reason = null, CancellationToken cancellationToken = default) =>
        okr.ActAsync(workspace, viewer, context => ObjectiveLife.Postpone(context, id), reason, cancellationToken);

    /// <summary>Gives an objective up.</summary>
    public static Task<CommitReceipt?> CancelAsync(this OkrService okr, WorkspaceId workspace, Viewer viewer, ObjectiveId id, string? reason = null, CancellationToken cancellationToken = default) =>
        okr.ActAsync(workspace, viewer, context => ObjectiveLife.Cancel(context, id), reason, cancellationToken);

    /// <summary>Takes a single key result up again that was postponed or cancelled.</summary>
    public static Task<CommitReceipt?> StartAsync(this OkrService okr, WorkspaceId workspace, Viewer viewer, KeyResultId id, CancellationToken cancellationToken = default) =>
        okr.ActAsync(workspace, viewer, context => KeyResultLife.Start(context, id), null, cancellationToken);

    /// <summary>Puts a single key result off to a later time.</summary>
    public static Task<CommitReceipt?> PostponeAsync(this OkrService okr, WorkspaceId workspace, Viewer viewer, KeyResultId id, string? reason = null, CancellationToken cancellationToken = default) =>
        okr.ActAsync(workspace, viewer, context => KeyResultLife.Postpone(context, id), reason, cancellationToken);

    /// <summary>Gives a single key result up.</summary>
    public static Task<CommitReceipt?> CancelAsync(this OkrService okr, WorkspaceId workspace, Viewer viewer, KeyResultId id, string? reason = null, CancellationToken cancellationToken = default) =>
        okr.ActAsync(workspace, viewer, context => KeyResultLife.Cancel(context, id), reason, cancellationToken);

    /// <summary>Begins to work on an initiative, or takes it up again.</summary>
    public static Task<CommitReceipt?> StartAsync(this OkrService okr, WorkspaceId workspace, Viewer viewer, InitiativeId id, CancellationToken cancellationToken = default) =>
        okr.ActAsync(workspace, viewer, context => InitiativeLife.Start(context, id), null, cancellationToken);

    /// <summary>Puts an initiative off to a later time.</summary>
    public static Task<CommitReceipt?> PostponeAsync(this OkrService okr, WorkspaceId workspace, Viewer viewer, InitiativeId id, string? reason = null, CancellationToken cancellationToken = default) =>
        okr.ActAsync(workspace, viewer, context => InitiativeLife.Postpone(context, id), reason, cancellationToken);

    /// <summary>Gives an initiative up.</summary>
    public static Task<CommitReceipt?> CancelAsync(this OkrService okr, WorkspaceId workspace, Viewer viewer, InitiativeId id, string? reason = null, CancellationToken cancellationToken = default) =>
        okr.ActAsync(workspace, viewer, context => InitiativeLife.Cancel(context, id), reason, cancellationToken);

    /// <summary>Puts away an objective that is over, for good.</summary>
    public static Task<CommitReceipt?> ArchiveAsync(this OkrService okr, WorkspaceId workspace, Viewer viewer, ObjectiveId id, CancellationToken cancellationToken = default) =>
        okr.ActAsync(workspace, viewer, context => ObjectiveLife.Archive(context, id), null, cancellationToken);

    /// <summary>Puts away an initiative that is over, for good.</summary>
    public static Task<CommitReceipt?> ArchiveAsync(this OkrService okr, WorkspaceId workspace, Viewer viewer, InitiativeId id, CancellationToken cancellationToken = default) =>
        okr.ActAsync(workspace, viewer, context => InitiativeLife.Archive(context, id), null, cancellationToken);
}
