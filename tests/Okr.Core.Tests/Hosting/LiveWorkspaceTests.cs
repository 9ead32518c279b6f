using FsCheck.Xunit;
using Microsoft.Extensions.Time.Testing;
using Okr.Core.Tests.Analysis;
using Okr.Storage;

namespace Okr.Core.Tests.Hosting;

public sealed class LiveWorkspaceTests
{
    private static readonly WorkspaceId Acme = new("acme");
    private static readonly DateOnly Today = new(2026, 2, 15);

    private readonly FakeTimeProvider _clock = new();
    private readonly ReplaceableStore _store = new();

    private LiveWorkspaces Host(int? mostRecords = null, TimeSpan? reloadAfter = null) => new(new() { MostRecords = mostRecords, ReloadAfter = reloadAfter }, _clock);

    private Task<LiveAnalysis> Get(LiveWorkspaces host, WorkspaceId? workspace = null) => host.GetAsync(_store, workspace ?? Acme, OkrPolicy.Default, Today);

    private async Task<long> Commit(params OkrChange[] changes) => (await _store.CommitAsync(Acme, new OkrCommit { Changes = changes })).Sequence;

    private static OkrChange.Put Put(string id, string title = "", long expected = OkrVersion.New) => new(new Objective { Id = new(id), Title = title }, expected);

    private static string[] Titles(LiveAnalysis live) => [.. live.Snapshot.Objectives.Select(objective => objective.Record.Title).Order(StringComparer.Ordinal)];

    [Property(Arbitrary = [typeof(Arbitraries)], MaxTest = 60)]
    public async Task Hosts_that_follow_one_store_see_what_a_fresh_read_shows(SoundWorkspace workspace, int seed)
    {
        _store.Inner = new InMemoryOkrStore(); // one instance of the class runs every case
        var (random, hosts) = (new Random(seed), new[] { Host(), Host() });
        var changes = new ChangeMaker(random);
        await Commit([.. workspace.Document.Records.Select(record => new OkrChange.Put(record))]);
        for (var i = 0; i < 12; i++)
        {
            var live = await Get(hosts[random.Next(2)]);
            var fresh = await _store.LoadAsync(Acme);
            Assert.Empty(live.Snapshot.Document.ChangesTo(fresh));
            Assert.All(fresh.Records, record => Assert.Equal(fresh.VersionOf(record.Key), live.Snapshot.Document.VersionOf(record.Key)));
            await _store.CommitAsync(Acme, new OkrCommit { Changes = changes.Next(fresh) });
        }

        foreach (var host in hosts)
        {
            LiveAnalysisTests.AssertSame(await Get(host));
            Assert.Equal(1, host.Find(Acme)!.Loads);
        }
    }

    [Fact]
    public async Task A_workspace_begins_at_its_last_commit_even_where_that_left_no_record()
    {
        await Commit(Put("a"));
        await Commit(new OkrChange.Remove(new(RecordKind.Objective, "a"), 1));
        await Commit();

        var live = await Get(Host());

        Assert.Equal((3, 0), (live.Sequence, live.Snapshot.Objectives.Count));
        Assert.Equal(0, (await Get(Host(), new("nobody"))).Sequence);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(100)]
    public async Task After_a_restore_from_a_backup_the_workspace_is_read_again(int changesOfACommit)
    {
        var host = Host();
        OkrChange[] Many(string title) => [.. Enumerable.Range(0, changesOfACommit).Select(i => Put($"{title}{i}", title))];
        await Commit(Many("first"));
        await Get(host);
        await Commit(Many("second"));
        await Commit(Many("third"));
        await Get(host);

        _store.Inner = await _store.BackupAsync(Acme, 2);
        Assert.Equal(["first", "second"], Titles(await Get(host)).Distinct());
        await Commit(Many("other"));
        Assert.Equal(["first", "other", "second"], Titles(await Get(host)).Distinct());
        _store.Inner = await _store.BackupAsync(Acme, 2);
        await Commit(Many("again"));
        await Commit(Many("more"));

        var live = await Get(host);

        Assert.Equal(["again", "first", "more", "second"], Titles(live).Distinct());
        Assert.Equal((4, 3), (live.Sequence, host.Find(Acme)!.Loads));
        LiveAnalysisTests.AssertSame(live);
    }

    [Fact]
    public async Task A_record_of_a_large_commit_that_was_written_since_is_no_restore()
    {
        var host = Host();
        await Commit([.. Enumerable.Range(0, 100).Select(i => Put($"o{i}"))]);
        await Get(host);
        await Commit(Put("o0", "new", expected: 1), Put("o1", "new", expected: 1), Put("o99", "new", expected: 1));

        Assert.Equal((2, 1), ((await Get(host)).Sequence, host.Find(Acme)!.Loads));
    }

    [Fact]
    public async Task Where_history_was_cut_off_the_workspace_is_read_again()
    {
        var host = Host();
        await Commit(Put("a", "first"));
        await Get(host);
        await Commit(Put("a", "second", expected: 1));
        await Commit(Put("b", "third"));
        _store.ForgottenUpTo = 2;

        Assert.Equal(["second", "third"], Titles(await Get(host)));
        Assert.Equal(2, host.Find(Acme)!.Loads);
    }

    [Fact]
    public async Task A_store_without_a_feed_is_read_again_when_its_time_is_over()
    {
        var (host, silent) = (Host(reloadAfter: TimeSpan.FromSeconds(10)), new SilentStore(_store));
        Task<LiveAnalysis> Ask() => host.GetAsync(silent, Acme, OkrPolicy.Default, Today);
        await Commit(Put("a"));
        await Ask();
        await Commit(Put("b"));

        _clock.Advance(TimeSpan.FromSeconds(9));
        Assert.Single((await Ask()).Snapshot.Objectives);
        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(2, (await Ask()).Snapshot.Objectives.Count);
        Assert.Equal(2, host.Find(Acme)!.Loads);
    }

    [Fact]
    public async Task Another_policy_or_day_needs_no_other_read()
    {
        var host = Host();
        await Commit(Put("a"));
        await Get(host);
        var policy = new OkrPolicy { Levels = new() { Levels = [new() { Key = new("club"), Scope = PracticeScope.CompanyOnly }] } };

        var live = await host.GetAsync(_store, Acme, policy, Today.AddDays(1));

        Assert.Equal((policy, policy.Levels, Today.AddDays(1), 1), (live.Policy, live.Snapshot.Levels, live.Today, host.Find(Acme)!.Loads));
        LiveAnalysisTests.AssertSame(live);
    }

    [Fact]
    public async Task When_the_store_fails_or_the_call_is_stopped_everything_stays_as_it_was()
    {
        var host = Host();
        await Commit(Put("a"));
        var before = await Get(host);
        await Commit(Put("b"));
        using var stop = new CancellationTokenSource();
        _store.BeforeCommitsAreRead = stop.Cancel;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => host.GetAsync(_store, Acme, OkrPolicy.Default, Today, stop.Token));
        _store.BeforeCommitsAreRead = () => throw new OkrStoreUnavailableException("It is away.", isOutcomeUnknown: false);
        await Assert.ThrowsAsync<OkrStoreUnavailableException>(() => Get(host));

        Assert.Same(before, host.Find(Acme)!.Current);
        _store.BeforeCommitsAreRead = null;
        Assert.Equal((2, 1), ((await Get(host)).Sequence, host.Find(Acme)!.Loads));
    }

    [Fact]
    public async Task The_workspace_that_was_used_longest_ago_is_let_go()
    {
        var host = Host(mostRecords: 4);
        WorkspaceId[] workspaces = [new("a"), new("b"), new("c")];
        foreach (var workspace in workspaces)
        {
            await _store.CommitAsync(workspace, new OkrCommit { Changes = [Put("o1"), new OkrChange.Put(new Objective { Id = new("o2") })] });
        }

        await Get(host, workspaces[0]);
        await Get(host, workspaces[1]);
        await Get(host, workspaces[0]);
        await Get(host, workspaces[2]);

        Assert.Equal((2, 4L), (host.Count, host.Records));
        Assert.Null(host.Find(workspaces[1]));
        host.Forget(workspaces[0]);
        host.Forget(workspaces[0]);
        Assert.Equal((1, 2L), (host.Count, host.Records));
        await _store.CommitAsync(workspaces[2], new OkrCommit { Changes = [.. Enumerable.Range(3, 9).Select(i => Put($"o{i}"))] });
        await Get(host, workspaces[2]);
        Assert.Equal((1, 11L), (host.Count, host.Records));
    }

    [Fact]
    public async Task Many_who_ask_at_once_load_once_and_see_every_commit_that_was_acknowledged()
    {
        var host = Host();
        await Commit(Put("o", "0"));
        var acknowledged = 1L;
        var writer = Task.Run(async () =>
        {
            for (var i = 1; i <= 300; i++)
            {
                Volatile.Write(ref acknowledged, await Commit(Put("o", $"{i}", acknowledged)));
            }
        });
        var readers = Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            for (var seen = 0L; seen <= 300;)
            {
                var least = Volatile.Read(ref acknowledged);
                var live = await Get(host);
                Assert.InRange(live.Sequence, Math.Max(least, seen), 301);
                Assert.Equal([$"{live.Sequence - 1}"], Titles(live));
                Assert.Equal(live.Sequence, live.Snapshot.Document.VersionOf(new(RecordKind.Objective, "o")));
                seen = live.Sequence;
            }
        }));

        await Task.WhenAll([writer, .. readers]);

        Assert.Equal((1, 1), (host.Find(Acme)!.Loads, _store.FullReads));
    }

    [Fact]
    public void Bounds_must_not_be_negative()
    {
        Assert.Throws<ArgumentException>(() => Host(mostRecords: -1));
        Assert.Throws<ArgumentException>(() => Host(reloadAfter: TimeSpan.FromSeconds(-1)));
    }

    private sealed class SilentStore(IOkrStore store) : IOkrStore
    {
        public IAsyncEnumerable<StoredRecord> ReadAsync(WorkspaceId workspace, RecordQuery query, CancellationToken cancellationToken = default) => store.ReadAsync(workspace, query, cancellationToken);

        public ValueTask<CommitReceipt> CommitAsync(WorkspaceId workspace, OkrCommit commit, CancellationToken cancellationToken = default) => store.CommitAsync(workspace, commit, cancellationToken);
    }
}
