using Okr.Access;
using Okr.Alignment;
using Okr.Storage;
using Okr.Year;

namespace Okr;

/// <summary>The verbs by which people ask for alignment and answer.</summary>
/// <remarks>Each names the workspace and the one who acts, and stands on <see cref="OkrService.ActAsync"/>: access, state, gate and versions are
/// enforced, and a receipt of null says that everything was as asked already. Refusals come as <see cref="OkrRefusedException"/>. What each verb asks for and does is told by the pure function of the same name in <see cref="Agreements"/>.</remarks>
public static class OkrAgreementVerbs
{
    /// <summary>Asks whether one may support another; where nobody has to agree, the link is accepted at once.</summary>
    public static Task<CommitReceipt?> AlignAsync(this OkrService okr, WorkspaceId workspace, Viewer viewer, LinkEnds ends, LinkKind kind = LinkKind.Supports, Weight weight = default, CancellationToken cancellationToken = default) =>
        okr.ActAsync(workspace, viewer, context => Agreements.Align(context, ends, kind, weight), null, cancellationToken);

    /// <summary>Agrees to a request.</summary>
    public static Task<CommitReceipt?> AcceptAsync(this OkrService okr, WorkspaceId workspace, Viewer viewer, LinkEnds ends, CancellationToken cancellationToken = default) =>
        okr.ActAsync(workspace, viewer, context => Agreements.Accept(context, ends), null, cancellationToken);

    /// <summary>Says no to a request, and why.</summary>
    public static Task<CommitReceipt?> DeclineAsync(this OkrService okr, WorkspaceId workspace, Viewer viewer, LinkEnds ends, string reason, CancellationToken cancellationToken = default) =>
        okr.ActAsync(workspace, viewer, context => Agreements.Decline(context, ends, reason), reason, cancellationToken);

    /// <summary>Sends a request back: yes, once something is changed.</summary>
    public static Task<CommitReceipt?> AskForChangesAsync(this OkrService okr, WorkspaceId workspace, Viewer viewer, LinkEnds ends, string reason, CancellationToken cancellationToken = default) =>
        okr.ActAsync(workspace, viewer, context => Agreements.AskForChanges(context, ends, reason), reason, cancellationToken);

    /// <summary>Takes a request or an agreed link back.</summary>
    public static Task<CommitReceipt?> WithdrawAsync(this OkrService okr, WorkspaceId workspace, Viewer viewer, LinkEnds ends, CancellationToken cancellationToken = default) =>
        okr.ActAsync(workspace, viewer, context => Agreements.Withdraw(context, ends), null, cancellationToken);

    /// <summary>Lets every request expire that has waited longer than the policy allows.</summary>
    public static Task<CommitReceipt?> ExpireRequestsAsync(this OkrService okr, WorkspaceId workspace, Viewer viewer, CancellationToken cancellationToken = default) =>
        okr.ActAsync(workspace, viewer, context => Agreements.Expire(context), null, cancellationToken);
}
