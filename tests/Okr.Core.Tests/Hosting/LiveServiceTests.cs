using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Okr.Core.Tests.Analysis;
using Okr.Rules;
using Okr.Storage;

namespace Okr.Core.Tests.Hosting;

public sealed class LiveServiceTests
{
    private static readonly WorkspaceId Acme = new("acme");

    private readonly ReplaceableStore _store = new();
    private readonly FakeTimeProvider _clock = new(new(2026, 2, 15, 12, 0, 0, TimeSpan.Zero));

    private ServiceProvider Host(OkrPolicy policy) => new ServiceCollection()
        .AddSingleton<TimeProvider>(_clock)
        .AddSingleton(_store)
        .AddOkr(policy)
        .UseStore<ReplaceableStore>()
        .UseLiveWorkspaces(new() { MostRecords = 1000 })
        .Services.BuildServiceProvider();

    [Fact]
    public async Task Two_hosts_over_one_store_see_each_other_and_read_it_once()
    {
        await using var first = Host(OkrPolicy.Default);
        await using var second = Host(OkrPolicy.Default);
        var (one, other) = (first.GetRequiredService<OkrService>(), second.GetRequiredService<OkrService>());
        await one.CommitAsync(Acme, new() { Changes = [new OkrChange.Put(new Objective { Id = new("o"), Title = "Win" })] });
        await other.LoadAsync(Acme);

        for (var i = 1; i <= 5; i++)
        {
            var seen = await one.LoadAsync(Acme);
            await one.CommitAsync(Acme, new() { Changes = [new OkrChange.Put(seen.Objectives[0].Record with { Title = $"Win {i}" }, seen.Document.VersionOf(seen.Objectives[0].Record.Key))] });
            Assert.Equal($"Win {i}", (await second.GetRequiredService<OkrService>().AnalyzeAsync(Acme)).Snapshot.Objectives[0].Record.Title);
        }

        Assert.Equal(2, _store.FullReads);
        Assert.Same(await one.AnalyzeAsync(Acme), await one.AnalyzeAsync(Acme));
        _clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(new DateOnly(2026, 2, 16), (await one.AnalyzeAsync(Acme)).Today);
        Assert.Equal(2, _store.FullReads);
    }

    [Fact]
    public async Task A_gate_judges_without_reading_the_workspace_again()
    {
        await using var host = Host(new() { Rules = new() { HostRules = [new UntitledRule()] }, Gate = new() { RefuseAt = Severity.Error } });
        var service = host.GetRequiredService<OkrService>();
        await service.CommitAsync(Acme, new() { Changes = [new OkrChange.Put(new Objective { Id = new("o"), Title = "Win" })] });

        var refused = await Assert.ThrowsAsync<OkrRejectedException>(() => service.CommitAsync(Acme, new() { Changes = [new OkrChange.Put(new Objective { Id = new("o") }, 1)] }));
        await Assert.ThrowsAsync<OkrConflictException>(() => service.CommitAsync(Acme, new() { Changes = [new OkrChange.Put(new Objective { Id = new("o") }, 7)] }));
        await service.CommitAsync(Acme, new() { Changes = [new OkrChange.Put(new Objective { Id = new("o"), Title = "Win more" }, 1)] });

        Assert.Equal(OkrTarget.Of(new ObjectiveId("o")), Assert.Single(refused.Findings).Target);
        Assert.Equal("Win more", (await service.LoadAsync(Acme)).Objectives[0].Record.Title);
        Assert.Equal(1, _store.FullReads);
    }

    [Fact]
    public void Services_of_one_host_share_the_workspaces_and_bad_bounds_are_refused_at_once()
    {
        using var host = Host(OkrPolicy.Default);

        Assert.Same(host.GetRequiredService<LiveWorkspaces>(), host.GetRequiredService<LiveWorkspaces>());
        Assert.Throws<ArgumentException>(() => new ServiceCollection().AddOkr().UseLiveWorkspaces(new() { MostRecords = -1 }));
    }
}
