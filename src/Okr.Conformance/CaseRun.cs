using Okr.Storage;

namespace Okr.Conformance;

/// <summary>What a case works with: a fresh workspace, one instance to write through and another to read through.</summary>
internal sealed class CaseRun : IAsyncDisposable
{
    public const int Writers = 8;

    private readonly StoreUnderTest _store;
    private readonly List<IOkrStore> _open = [];

    private CaseRun(StoreUnderTest store, WorkspaceId workspace, CancellationToken cancellation) => (_store, Workspace, Cancellation) = (store, workspace, cancellation);

    public CancellationToken Cancellation { get; }

    public StoreTraits Traits => _store.Traits;

    public WorkspaceId Workspace { get; }

    public IOkrStore Writer { get; private set; } = null!;

    public IOkrStore Reader { get; private set; } = null!;

    public IOkrChangeFeed Feed => Reader as IOkrChangeFeed
        ?? throw new ConformanceException($"The store declares {nameof(StoreTraits.Feed)}, and {Reader.GetType().Name} does not implement {nameof(IOkrChangeFeed)}.");

    private IOkrForgetting Forgetting => Writer as IOkrForgetting
        ?? throw new ConformanceException($"The store declares {nameof(StoreTraits.Forgetting)}, and {Writer.GetType().Name} does not implement {nameof(IOkrForgetting)}.");

    public static Task<CaseRun> StartAsync(StoreUnderTest store, string caseId, CancellationToken cancellation) =>
        StartAsync(new CaseRun(store, new WorkspaceId($"{store.RunName}{caseId}"), cancellation));

    /// <summary>The same in another fresh workspace.</summary>
    public Task<CaseRun> ForkAsync(string suffix) => StartAsync(new CaseRun(_store, Beside(suffix), Cancellation));

    private static async Task<CaseRun> StartAsync(CaseRun run)
    {
        await run.OpenBothAsync().ConfigureAwait(false);
        if (await run.Reader.LoadAsync(run.Workspace, run.Cancellation).ConfigureAwait(false) is { Count: > 0 and var count })
        {
            await run.DisposeAsync().ConfigureAwait(false);
            throw new ConformanceException($"The workspace '{run.Workspace}' should be new and holds {count} record(s): give every run on this storage another {nameof(StoreUnderTest.RunName)}.");
        }

        return run;
    }

    public WorkspaceId Beside(string suffix) => new($"{Workspace}{suffix}");

    public async Task<IOkrStore> OpenAsync()
    {
        var store = await _store.OpenAsync(Cancellation).ConfigureAwait(false);
        _open.Add(store);
        return store;
    }

    public async Task RestartAsync()
    {
        await DisposeAsync().ConfigureAwait(false);
        await _store.RestartAsync(Cancellation).ConfigureAwait(false);
        await OpenBothAsync().ConfigureAwait(false);
    }

    public ValueTask<CommitReceipt> CommitAsync(params OkrChange[] changes) => CommitAsync(new OkrCommit { Changes = changes });

    public ValueTask<CommitReceipt> CommitAsync(OkrCommit commit) => Writer.CommitAsync(Workspace, commit, Cancellation);

    public ValueTask<CommitReceipt> PutNewAsync(params OkrRecord[] records) => CommitAsync([.. records.Select(record => new OkrChange.Put(record))]);

    public ValueTask<CommitReceipt> ForgetAsync(ForgetRequest request) => ForgetAsync(request, Cancellation);

    public ValueTask<CommitReceipt> ForgetAsync(ForgetRequest request, CancellationToken cancellation) => Forgetting.ForgetAsync(Workspace, request, cancellation);

    public Task<List<StoredRecord>> ReadAsync() => ReadAsync(RecordQuery.All);

    public Task<List<StoredRecord>> ReadAsync(RecordQuery query) => Streams.CollectAsync(Reader.ReadAsync(Workspace, query, Cancellation));

    public Task<List<CommittedChanges>> ReadFeedAsync(long after) => Streams.CollectAsync(Feed.ReadCommitsAsync(Workspace, after, Cancellation));

    /// <summary>The version of a record as the reading instance sees it; <see cref="OkrVersion.New"/> where it is not there.</summary>
    public async Task<long> VersionAsync(RecordKey key) =>
        await Reader.FindAsync(Workspace, key, Cancellation).ConfigureAwait(false) is { } stored ? stored.Version : OkrVersion.New;

    /// <summary>The commit must be refused for its expected versions.</summary>
    public async Task<OkrConflictException> RefusedAsync(string because, params OkrChange[] changes) =>
        await Check.ThrowsAsync<OkrConflictException>(() => CommitAsync(changes), because).ConfigureAwait(false);

    /// <summary>Runs eight writers at once, each with an instance of its own.</summary>
    public async Task TogetherAsync(Func<IOkrStore, int, Task> write)
    {
        var stores = new List<IOkrStore>();
        for (var i = 0; i < Writers; i++)
        {
            stores.Add(await OpenAsync().ConfigureAwait(false));
        }

        await Task.WhenAll(stores.Select((store, writer) => Task.Run(() => write(store, writer), Cancellation))).ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var store in _open)
        {
            if (store is IAsyncDisposable asynchronous)
            {
                await asynchronous.DisposeAsync().ConfigureAwait(false);
            }
            else
            {
                (store as IDisposable)?.Dispose();
            }
        }

        _open.Clear();
    }

    private async Task OpenBothAsync()
    {
        Writer = await OpenAsync().ConfigureAwait(false);
        Reader = await OpenAsync().ConfigureAwait(false);
    }
}
