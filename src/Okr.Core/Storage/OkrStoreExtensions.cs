using Ardalis.GuardClauses;

namespace Okr.Storage;

/// <summary>What every store can do by means of its two methods.</summary>
public static class OkrStoreExtensions
{
    /// <summary>Commits changes of which history shall know nothing else, and which are not retried.</summary>
    /// <param name="store">The store.</param>
    /// <param name="workspace">The workspace.</param>
    /// <param name="changes">The changes, each about another record.</param>
    /// <param name="cancellationToken">Cancels the call up to the moment of writing.</param>
    /// <exception cref="ArgumentException">A change is null, or a record is changed twice.</exception>
    /// <exception cref="OkrConflictException">A record does not have the version expected. Nothing was written.</exception>
    public static ValueTask<CommitReceipt> CommitAsync(
        this IOkrStore store, WorkspaceId workspace, IReadOnlyList<OkrChange> changes, CancellationToken cancellationToken = default) =>
        Guard.Against.Null(store).CommitAsync(workspace, new OkrCommit { Changes = changes }, cancellationToken);
}
