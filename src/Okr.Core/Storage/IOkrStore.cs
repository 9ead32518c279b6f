namespace Okr.Storage;

/// <summary>Keeps the records of many workspaces: streams them, and commits lists of changes.</summary>
/// <remarks>These two methods are all, for ever; a new power comes as a new interface, such as <see cref="IOkrChangeFeed"/>. What a store promises is
/// numbered in <c>docs/writing-an-adapter.md</c> and proved by the kit Okr.Conformance. Implementations are safe for concurrent use.</remarks>
public interface IOkrStore : IOkrReader
{
    /// <summary>Commits changes, all or none of them.</summary>
    /// <remarks>
    /// <para>A commit takes the next number of its workspace's sequence, and that number becomes the version of every record that it puts. Numbers only
    /// grow, and no reader sees a commit before all those with smaller numbers. A commit without changes is a commit like any other.</para>
    /// <para>Every change is checked against the version in force at the moment of writing, whatever this or another instance has read before. A record
    /// that is not there has the version <see cref="OkrVersion.New"/>; a removal that expects this of a missing record holds, and removes nothing.</para>
    /// <para>When an answer was lost, repeat the commit with the same <see cref="OkrCommit.Id"/>: a store remembers ids, answers with the sequence number of
    /// the first time, and changes nothing. Without an id a repeated commit is a new commit, which its expected versions will mostly refuse.</para>
    /// </remarks>
    /// <param name="workspace">The workspace; its first commit brings it into being.</param>
    /// <param name="commit">What to write, and what history shall know about it.</param>
    /// <param name="cancellationToken">Cancels the call up to the moment of writing. When it ends in <see cref="OperationCanceledException"/> nothing was written.</param>
    /// <exception cref="ArgumentException">The workspace is <c>default</c> or the commit null.</exception>
    /// <exception cref="OkrConflictException">A record does not have the version expected; the exception lists every such record. Nothing was written.</exception>
    /// <exception cref="OkrStoreUnavailableException">The storage cannot be used now, such as a locked file or a lost connection.</exception>
    /// <exception cref="OkrCommitReusedException">The workspace knows the commit's id with other changes. Nothing was written.</exception>
    ValueTask<CommitReceipt> CommitAsync(WorkspaceId workspace, OkrCommit commit, CancellationToken cancellationToken = default);
}
