using Ardalis.GuardClauses;
using Okr.Storage;

namespace Okr;

/// <summary>The workspaces that a host keeps in memory: each follows the commits of its store, and those that were used longest ago are let go.</summary>
/// <remarks>One instance a host and a database. Workspaces do not wait for each other, and a workspace that is not here yet is loaded once however many ask for it.
/// Safe for concurrent use.</remarks>
public sealed class LiveWorkspaces
{
    private const int DefaultMostRecords = 1_000_000;

    private readonly Dictionary<WorkspaceId, LinkedListNode<Entry>> _entries = [];
    private readonly LinkedList<Entry> _lastUsedFirst = [];
    private readonly TimeProvider _clock;
    private readonly LiveOptions _options;
    private long _records;

    /// <summary>Keeps as much as the options allow.</summary>
    /// <param name="options">How much to keep.</param>
    /// <param name="clock">What tells when a workspace without a change feed was read.</param>
    /// <exception cref="ArgumentException">An argument is null or a bound negative.</exception>
    public LiveWorkspaces(LiveOptions options, TimeProvider clock)
    {
        _options = Guard.Against.Null(options);
        _clock = Guard.Against.Null(clock);
        Guard.Against.Negative(options.MostRecords ?? 0);
        Guard.Against.Negative(options.ReloadAfter ?? TimeSpan.Zero);
    }

    /// <summary>How many workspaces are here.</summary>
    public int Count
    {
        get
        {
            lock (_entries)
            {
                return _entries.Count;
            }
        }
    }

    /// <summary>How many records and key results they have together, as they were when they were last asked for.</summary>
    public long Records => Interlocked.Read(ref _records);

    /// <summary>The workspace as it is now, up to the last commit of the store.</summary>
    /// <param name="store">The store; any instance over the host's data.</param>
    /// <param name="workspace">The workspace.</param>
    /// <param name="policy">How to judge and score.</param>
    /// <param name="today">The day for which to judge.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="ArgumentException">An argument is null or the workspace <c>default</c>.</exception>
    /// <exception cref="OkrPolicyException">The policy is not sound.</exception>
    /// <exception cref="OkrStoreUnavailableException">The storage cannot be used now.</exception>
    public async Task<LiveAnalysis> GetAsync(IOkrStore store, WorkspaceId workspace, OkrPolicy policy, DateOnly today, CancellationToken cancellationToken = default)
    {
        Guard.Against.Null(store);
        Guard.Against.Null(policy);
        var entry = Use(Guard.Against.Default(workspace));
        var live = await entry.Workspace.CatchUpAsync(store, policy, today, cancellationToken).ConfigureAwait(false);
        Weigh(entry, live.Snapshot.Document.Count + live.Snapshot.KeyResultRecords.Count);
        return live;
    }

    /// <summary>The workspace as it was when it was last asked for, without a look at the store; null where it is not here.</summary>
    /// <param name="workspace">The workspace.</param>
    public LiveWorkspace? Find(WorkspaceId workspace)
    {
        lock (_entries)
        {
            return _entries.GetValueOrDefault(workspace)?.Value.Workspace;
        }
    }

    /// <summary>Lets a workspace go, such as one whose customer has left.</summary>
    /// <param name="workspace">The workspace; one that is not here does no harm.</param>
    public void Forget(WorkspaceId workspace)
    {
        lock (_entries)
        {
            if (_entries.TryGetValue(workspace, out var node))
            {
                Drop(node);
            }
        }
    }

    private Entry Use(WorkspaceId workspace)
    {
        lock (_entries)
        {
            if (_entries.TryGetValue(workspace, out var node))
            {
                _lastUsedFirst.Remove(node);
            }
            else
            {
                node = new(new Entry(new LiveWorkspace(workspace, _clock, _options.ReloadAfter ?? TimeSpan.Zero)));
                _entries.Add(workspace, node);
            }

            _lastUsedFirst.AddFirst(node);
            return node.Value;
        }
    }

    private void Weigh(Entry entry, int records)
    {
        lock (_entries)
        {
            // Meanwhile it may have been let go, and then it belongs to whoever asked.
            if (!_entries.TryGetValue(entry.Workspace.Id, out var own) || own.Value != entry)
            {
                return;
            }

            _records += records - entry.Records;
            entry.Records = records;
            while (_records > (_options.MostRecords ?? DefaultMostRecords) && _lastUsedFirst.Last is { } oldest && oldest != own)
            {
                Drop(oldest);
            }
        }
    }

    private void Drop(LinkedListNode<Entry> node)
    {
        _records -= node.Value.Records;
        _lastUsedFirst.Remove(node);
        _entries.Remove(node.Value.Workspace.Id);
    }

    private sealed class Entry(LiveWorkspace workspace)
    {
        public LiveWorkspace Workspace => workspace;

        public int Records { get; set; }
    }
}
