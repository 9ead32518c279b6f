using Microsoft.Extensions.Time.Testing;
using Okr.Access;
using Okr.Core.Tests.Analysis;
using Okr.Rules;
using Okr.Storage;
using Okr.Year;

namespace Okr.Core.Tests.Hosting;

public sealed class OkrServiceActTests
{
    private static readonly WorkspaceId Acme = new("acme");
    private static readonly Viewer Ann = new() { Person = new("ann") };
    private static readonly DateTimeOffset Night = new(2026, 11, 23, 20, 0, 0, TimeSpan.Zero);
    private static readonly Objective Growth = new() { Id = new("o1"), Title = "Grow", Owner = new("ann") };

    private readonly InMemoryOkrStore _store = new();
    private readonly FakeTimeProvider _clock = new(Night);

    [Fact]
    public async Task The_changes_of_a_verb_are_committed_in_the_name_of_the_one_who_acts()
    {
        await _store.CommitAsync(Acme, new() { Changes = [new OkrChange.Put(Growth)] });

        var receipt = await Service(_store).ActAsync(Acme, Ann, Rename("Grow faster"), "the market moves");

        Assert.Equal(2, receipt!.Value.Sequence);
        var commit = await LastCommitAsync();
        Assert.Equal((new PersonId("ann"), "the market moves", Night), (commit.By!.Value, commit.Reason, commit.At!.Value));
        Assert.Equal("Grow faster", Assert.Single((await _store.LoadAsync(Acme)).Objectives).Title);
    }

    [Fact]
    public async Task A_verb_is_told_the_time_of_the_organisation()
    {
        _clock.SetLocalTimeZone(TimeZoneInfo.CreateCustomTimeZone("east", TimeSpan.FromHours(8), "east", "east"));
        DateOnly? today = null;

        await Service(_store).ActAsync(Acme, Ann, context =>
        {
            today = context.Today;
            return new();
        });

        Assert.Equal(new DateOnly(2026, 11, 24), today);
    }

    [Fact]
    public async Task A_refused_verb_writes_nothing_and_tells_every_reason()
    {
        var (first, second) = (Reason("The title is missing."), Reason("The owner is missing."));

        var refused = await Assert.ThrowsAsync<OkrRefusedException>(() => Service(_store).ActAsync(Acme, Ann, _ => new() { Refusals = [first, second] }));

        Assert.Equal([first, second], refused.Refusals);
        Assert.Contains("The title is missing.", refused.Message, StringComparison.Ordinal);
        Assert.Contains("The owner is missing.", refused.Message, StringComparison.Ordinal);
        Assert.Equal(0, (await _store.LoadAsync(Acme)).Count);
    }

    [Fact]
    public async Task Where_everything_is_as_asked_nothing_is_written()
    {
        Assert.Null(await Service(_store).ActAsync(Acme, Ann, _ => new()));
        Assert.False(await _store.ReadCommitsAsync(Acme, 0).GetAsyncEnumerator().MoveNextAsync());
    }

    [Fact]
    public async Task Where_somebody_else_is_faster_the_verb_is_asked_again_and_both_are_kept()
    {
        await _store.CommitAsync(Acme, new() { Changes = [new OkrChange.Put(Growth)] });
        var contested = new ContestedStore(_store, Acme, Growth.Key, times: 3);

        await Service(contested).ActAsync(Acme, Ann, Rename("Grow faster"));

        var objective = Assert.Single((await _store.LoadAsync(Acme)).Objectives);
        Assert.Equal("Grow faster", objective.Title);
        Assert.Equal("3", objective.Labels["touched"]);
    }

    [Fact]
    public async Task Who_is_beaten_every_time_gets_the_conflict()
    {
        await _store.CommitAsync(Acme, new() { Changes = [new OkrChange.Put(Growth)] });
        var contested = new ContestedStore(_store, Acme, Growth.Key, times: int.MaxValue);

        await Assert.ThrowsAsync<OkrConflictException>(() => Service(contested).ActAsync(Acme, Ann, Rename("Grow faster")));

        Assert.Equal(OkrService.MostAttempts, contested.Commits);
        Assert.Equal("Grow", Assert.Single((await _store.LoadAsync(Acme)).Objectives).Title);
    }

    [Fact]
    public async Task The_gate_judges_what_a_verb_would_bring()
    {
        var strict = new OkrPolicy { Rules = new() { HostRules = [new UntitledRule()] }, Gate = new() { RefuseAt = Severity.Error } };
        var service = new OkrService(_store, strict, _clock);

        await Assert.ThrowsAsync<OkrRejectedException>(() => service.ActAsync(Acme, Ann, _ => new() { Changes = [new OkrChange.Put(Growth with { Title = "" })] }));

        Assert.Equal(0, (await _store.LoadAsync(Acme)).Count);
    }

    private static Func<YearContext, VerbOutcome> Rename(string title) => context =>
    {
        var record = context.Snapshot.Find(Growth.Id)!.Value.Record;
        return new() { Changes = [new OkrChange.Put(record with { Title = title }, context.Snapshot.Document.VersionOf(record.Key))] };
    };

    private static Refusal Reason(string english) => new() { Message = new(english, "缺少内容。") };

    private OkrService Service(IOkrStore store) => new(store, OkrPolicy.Default, _clock);

    private async Task<OkrCommit> LastCommitAsync()
    {
        OkrCommit? last = null;
        await foreach (var committed in _store.ReadCommitsAsync(Acme, 0))
        {
            last = committed.Commit;
        }

        return last!;
    }
}
