using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;

namespace Okr.Storage;

/// <summary>A store that keeps everything in memory, history included: for tests, for what-if work, and for hosts that save elsewhere.</summary>
/// <remarks>Keeps every promise of a store but durability. Readers never wait and never make a writer wait. Safe for concurrent use.</remarks>
public sealed class InMemoryOkrStore : IOkrStore, IOkrChangeFeed, IOkrForgetting
{
    private readonly ConcurrentDictionary<WorkspaceId, InMemoryWorkspace> _workspaces = new();

    /// <inheritdoc/>
    public IAsyncEnumerable<StoredRecord> ReadAsync(WorkspaceId workspace, RecordQuery query, CancellationToken cancellationToken = default) =>
        Stream(Now(workspace).Read(Guard.Against.Null(query)), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<CommitReceipt> CommitAsync(WorkspaceId workspace, OkrCommit commit, CancellationToken cancellationToken = default)
    {
        Guard.Against.Default(workspace);
        Guard.Against.Null(commit);
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var now = _workspaces.GetOrAdd(workspace, InMemoryWorkspace.Empty);
            if (commit.Id is { } id && now.Find(id) is { } first)
            {
                return first.Commit.Changes.Equals(commit.Changes)
                    ? ValueTask.FromResult(new CommitReceipt(first.Sequence, isRepeated: true))
                    : throw new OkrCommitReusedException(id, first.Sequence);
            }

            // Another writer may come between: then judge the commit again, against what that one left.
            if (_workspaces.TryUpdate(workspace, now.With(commit, out var sequence), now))
            {
                return ValueTask.FromResult(new CommitReceipt(sequence, isRepeated: false));
            }
        }
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<CommittedChanges> ReadCommitsAsync(WorkspaceId workspace, long after, CancellationToken cancellationToken = default) =>
        Stream(Now(workspace).ReadCommits(Guard.Against.Negative(after)), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<CommitReceipt> ForgetAsync(WorkspaceId workspace, ForgetRequest request, CancellationToken cancellationToken = default)
    {
        Guard.Against.Default(workspace);
        Guard.Against.Null(request);
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var now = _workspaces.GetOrAdd(workspace, InMemoryWorkspace.Empty);
            if (_workspaces.TryUpdate(workspace, now.Without(request, out var sequence), now))
            {
                return ValueTask.FromResult(new CommitReceipt(sequence, isRepeated: false));
            }
        }
    }

    private static async IAsyncEnumerable<T> Stream<T>(IEnumerable<T> items, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // The items are at hand; this await is the one that an async stream must have.
        await Task.CompletedTask.ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
        foreach (var item in items)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return item;
        }
    }

    private InMemoryWorkspace Now(WorkspaceId workspace) => _workspaces.GetValueOrDefault(Guard.Against.Default(workspace), InMemoryWorkspace.Empty);
}
