using Okr.Storage;

namespace Okr;

/// <summary>One workspace that is kept in memory and follows the commits of its store, whoever makes them.</summary>
/// <remarks>Safe for concurrent use: one caller at a time catches up, and who only looks at <see cref="Current"/> never waits.</remarks>
#pragma warning disable CA1001 // The semaphore holds nothing to dispose of, because nobody asks for its wait handle.
public sealed class LiveWorkspace
#pragma warning restore CA1001
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly TimeProvider _clock;
    private readonly TimeSpan _reloadAfter;
    private LiveAnalysis? _current;
    private LiveAnchor? _anchor;
    private long _loadedAt;

    internal LiveWorkspace(WorkspaceId id, TimeProvider clock, TimeSpan reloadAfter) => (Id, _clock, _reloadAfter) = (id, clock, reloadAfter);

    /// <summary>Which workspace.</summary>
    public WorkspaceId Id { get; }

    /// <summary>The workspace as it was when somebody last caught up; null before the first time.</summary>
    public LiveAnalysis? Current => Volatile.Read(ref _current);

    /// <summary>How many times the workspace was read whole: once, and again after each restore, gap or reload.</summary>
    public int Loads { get; private set; }

    /// <summary>Brings the workspace up to the last commit of the store.</summary>
    /// <remarks>
    /// Reads the commits that came since the last time. The workspace is read whole the first time, where the store has no change feed, and where the feed does not begin with
    /// the very commit that was followed last: after a restore from a backup, or where history was rewritten or cut off. When the call fails or is stopped, everything stays
    /// as it was.
    /// </remarks>
    /// <param name="store">The store; any instance over the same data.</param>
    /// <param name="policy">How to judge and score; another one than before costs an analysis.</param>
    /// <param name="today">The day for which to judge.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="OkrPolicyException">The policy is not sound.</exception>
    /// <exception cref="OkrStoreUnavailableException">The storage cannot be used now.</exception>
    public async Task<LiveAnalysis> CatchUpAsync(IOkrStore store, OkrPolicy policy, DateOnly today, CancellationToken cancellationToken = default)
    {
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var live = await FollowAsync(store, policy, today, cancellationToken).ConfigureAwait(false)
                ?? await LoadAsync(store, policy, today, cancellationToken).ConfigureAwait(false);
            Volatile.Write(ref _current, live);
            return live;
        }
        finally
        {
            _turn.Release();
        }
    }

    private async Task<LiveAnalysis?> FollowAsync(IOkrStore store, OkrPolicy policy, DateOnly today, CancellationToken cancellationToken)
    {
        if (_current is not { } live)
        {
            return null;
        }

        if (store is not IOkrChangeFeed feed)
        {
            return _clock.GetElapsedTime(_loadedAt) < _reloadAfter ? Under(live, policy, today) : null;
        }

        var commits = await _anchor!.NewAsync(store, feed, Id, cancellationToken).ConfigureAwait(false);
        return commits is null ? null : After(Under(live, policy, today), commits);
    }

    private async Task<LiveAnalysis> LoadAsync(IOkrStore store, OkrPolicy policy, DateOnly today, CancellationToken cancellationToken)
    {
        var document = await OkrTelemetry.LoadAsync(_clock, Id, () => store.LoadAsync(Id, cancellationToken)).ConfigureAwait(false);
        var anchor = LiveAnchor.Of(document);
        var live = LiveAnalysis.Of(OkrSnapshot.Build(document, policy.Levels), policy, today, anchor.Sequence);

        // What removes leaves no version behind, so commits after the greatest version may be in already; a commit says what is, and may be said twice.
        var commits = store is IOkrChangeFeed feed ? await anchor.NewAsync(store, feed, Id, cancellationToken).ConfigureAwait(false) : null;
        (Loads, _loadedAt, _anchor) = (Loads + 1, _clock.GetTimestamp(), anchor);
        return After(live, commits ?? []);
    }

    private LiveAnalysis After(LiveAnalysis live, IReadOnlyList<CommittedChanges> commits)
    {
        foreach (var committed in commits)
        {
            live = live.After(committed.Commit, committed.Sequence);
        }

        _anchor = commits.Count > 0 ? LiveAnchor.Of(commits[^1]) : _anchor;
        return live;
    }

    private static LiveAnalysis Under(LiveAnalysis live, OkrPolicy policy, DateOnly today) =>
        live.Policy == policy ? live.On(today) : LiveAnalysis.Of(live.Snapshot, policy, today, live.Sequence);
}
