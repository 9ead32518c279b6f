using Okr.Access;
using Okr.Storage;
using Okr.Year;

namespace Okr;

/// <summary>The verbs by which progress is reported.</summary>
/// <remarks>Each names the workspace and the one who acts, and stands on <see cref="OkrService.ActAsync"/>: access, state, gate and versions are
/// enforced, and a receipt of null says that everything was as asked already. Refusals come as <see cref="OkrRefusedException"/>. What each verb asks for and does is told by the pure function of the same name in <see cref="CheckInVerbs"/>.</remarks>
public static class OkrCheckInVerbs
{
    /// <summary>Checks in, with everything in one commit or nothing. A report that is already there changes nothing, so a call may be repeated.</summary>
    public static Task<CommitReceipt?> CheckInAsync(this OkrService okr, WorkspaceId workspace, Viewer viewer, IReadOnlyList<CheckIn> reports, CancellationToken cancellationToken = default) =>
        okr.ActAsync(workspace, viewer, context => CheckInVerbs.CheckIn(context, reports), null, cancellationToken);

    /// <summary>Checks in on one key result or objective. A report that is already there changes nothing, so a call may be repeated.</summary>
    public static Task<CommitReceipt?> CheckInAsync(this OkrService okr, WorkspaceId workspace, Viewer viewer, CheckIn report, CancellationToken cancellationToken = default) =>
        okr.ActAsync(workspace, viewer, context => CheckInVerbs.CheckIn(context, report), null, cancellationToken);

    /// <summary>Puts a right report in the place of a wrong one; both stay on record.</summary>
    public static Task<CommitReceipt?> CorrectAsync(this OkrService okr, WorkspaceId workspace, Viewer viewer, CheckInId wrong, CheckIn right, CancellationToken cancellationToken = default) =>
        okr.ActAsync(workspace, viewer, context => CheckInVerbs.Correct(context, wrong, right), null, cancellationToken);

    /// <summary>Takes a report back; both the report and its withdrawal stay on record.</summary>
    public static Task<CommitReceipt?> WithdrawAsync(this OkrService okr, WorkspaceId workspace, Viewer viewer, CheckInId wrong, CheckInId id, string? reason = null, CancellationToken cancellationToken = default) =>
        okr.ActAsync(workspace, viewer, context => CheckInVerbs.Withdraw(context, wrong, id, reason), reason, cancellationToken);

    /// <summary>Checks in many at once, as integrations do, in one commit; every problem comes back with its place.</summary>
    /// <returns>What was taken and what was refused; where nothing was taken, nothing was written.</returns>
    public static async Task<CheckInBatch> CheckInAllAsync(
        this OkrService okr, WorkspaceId workspace, Viewer viewer, IReadOnlyList<CheckIn> reports, bool keepsGoodOnes = false, CancellationToken cancellationToken = default)
    {
        var batch = new CheckInBatch();
        await okr.ActAsync(workspace, viewer, Take, null, cancellationToken).ConfigureAwait(false);
        return batch;

        VerbOutcome Take(YearContext context)
        {
            batch = CheckInVerbs.CheckInAll(context, reports, keepsGoodOnes);
            return new() { Changes = batch.Changes };
        }
    }
}
