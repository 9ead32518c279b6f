namespace Okr.Conformance.Model;

/// <summary>One step of a model run.</summary>
/// <param name="Action">What it does.</param>
/// <param name="Instance">Through which of the open instances.</param>
/// <param name="CommitName">The commit's id; null for none. Few names are shared by many steps, so some are used again.</param>
/// <param name="Changes">The changes of a commit.</param>
/// <param name="Keys">The keys to read, or to resume after.</param>
internal sealed record ModelStep(ModelAction Action, int Instance, string? CommitName, IReadOnlyList<PlannedChange> Changes, IReadOnlyList<RecordKey> Keys)
{
    public override string ToString() => Action switch
    {
        ModelAction.Commit or ModelAction.CancelledCommit => $"{Action} through {Instance}{(CommitName is null ? "" : $" as '{CommitName}'")}: {string.Join(", ", Changes)}",
        ModelAction.ReadKeys or ModelAction.Resume => $"{Action} through {Instance}: {string.Join(", ", Keys)}",
        _ => $"{Action} through {Instance}",
    };
}
