using Microsoft.Extensions.Time.Testing;
using Okr.Core.Tests.Analysis;
using Okr.Rules;
using Okr.Storage;

namespace Okr.Core.Tests.Hosting;

public sealed class OkrServiceTests
{
    private static readonly WorkspaceId Acme = new("acme");
    private static readonly DateTimeOffset Noon = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);
    private static readonly OkrPolicy Lenient = new() { Rules = new() { HostRules = [new UntitledRule()] } };
    private static readonly OkrPolicy Strict = Lenient with { Gate = new() { RefuseAt = Severity.Error } };

    private readonly InMemoryOkrStore _store = new();
    private readonly FakeTimeProvider _clock = new(Noon);

    [Fact]
    public async Task A_loaded_workspace_knows_the_versions_of_its_records_and_the_levels_of_its_policy()
    {
        var levels = new LevelScheme { Levels = [new() { Key = new("club"), Scope = PracticeScope.CompanyOnly }] };
        var service = Service(Lenient with { Levels = levels });
        var receipt = await service.CommitAsync(Acme, Put(Titled("o1")));

        var snapshot = await service.LoadAsync(Acme);

        Assert.Equal(receipt.Sequence, snapshot.Document.VersionOf(Titled("o1").Key));
        Assert.Equal(levels, snapshot.Levels);
    }

    [Fact]
    public async Task A_workspace_that_nobody_has_written_to_is_analysed_as_empty()
    {
        var analysis = await Service(Lenient).AnalyzeAsync(Acme);

        Assert.Empty(analysis.Snapshot.Objectives);
        Assert.Equal(PracticeScope.NotChosen, analysis.Readiness.Widest);
    }

    [Fact]
    public async Task Today_is_the_local_day_of_the_clock()
    {
        Assert.Equal(new DateOnly(2026, 11, 23), (await Service(Lenient).AnalyzeAsync(Acme)).Today);

        _clock.SetLocalTimeZone(TimeZoneInfo.CreateCustomTimeZone("east", TimeSpan.FromHours(13), "east", "east"));
        Assert.Equal(new DateOnly(2026, 11, 24), (await Service(Lenient).AnalyzeAsync(Acme)).Today);
    }

    [Fact]
    public async Task A_person_is_forgotten_in_records_and_history_at_the_time_of_the_clock_and_past_every_gate()
    {
        var (workspace, service) = (Acme, Service(Strict));
        await service.CommitAsync(workspace, new OkrCommit { By = new("ann"), Changes = [new OkrChange.Put(Titled("o1") with { Owner = new("ann") })] });

        await service.ForgetAsync(workspace, new ForgetRequest(new("ann"), replacement: new("former")) { By = new("dpo"), Reason = "Art. 17" });

        var told = new List<OkrCommit>();
        await foreach (var committed in _store.ReadCommitsAsync(workspace, 0))
        {
            told.Add(committed.Commit);
        }

        Assert.Equal([new("former"), new("dpo")], told.Select(commit => commit.By!.Value));
        Assert.All(told, commit => Assert.Equal(new("former"), ((Objective)((OkrChange.Put)Assert.Single(commit.Changes)).Record).Owner));
        Assert.Equal((Noon, "Art. 17"), (told[1].At!.Value, told[1].Reason));
    }

    [Fact]
    public async Task A_store_that_cannot_rewrite_its_history_is_told_and_nothing_is_written()
    {
        await _store.CommitAsync(Acme, [new OkrChange.Put(Titled("o1") with { Owner = new("ann") })]);
        var service = new OkrService(new ContestedStore(_store, Acme, Titled("o1").Key, times: 0), Lenient, _clock);

        var refusal = await Assert.ThrowsAsync<NotSupportedException>(() => service.ForgetAsync(Acme, new ForgetRequest(new("ann"), null)));

        Assert.Contains(nameof(IOkrForgetting), refusal.Message, StringComparison.Ordinal);
        Assert.Equal(new("ann"), (await _store.LoadAsync(Acme)).Objectives[0].Owner);
    }

    [Fact]
    public async Task An_open_gate_lets_flaws_through()
    {
        await Service(Lenient).CommitAsync(Acme, Put(Untitled("o1")));

        Assert.Single((await _store.LoadAsync(Acme)).Objectives);
    }

    [Fact]
    public async Task An_enforced_scope_refuses_an_individual_objective_except_where_a_pilot_runs()
    {
        Objective Personal(string id, string cycle) => Titled(id) with { Unit = new("ann"), Cycle = new(cycle) };
        await Service(Lenient).CommitAsync(Acme, Put(
            new Cycle { Id = new("q4") },
            new Cycle { Id = new("q1") },
            new OrgUnit { Id = new("sales"), Level = LevelScheme.Department },
            new OrgUnit { Id = new("ann"), Level = LevelScheme.Individual, Parent = new("sales") }));
        var enforced = Lenient with { Scope = PracticeScope.CompanyOnly, Gate = new() { EnforcesScope = true } };
        var pilot = enforced with
        {
            Pilots = [new() { Units = [new("sales")], Scope = PracticeScope.Full, Cycles = [new("q4")], Criteria = [new() { Question = "worth-it" }] }],
        };

        var rejected = await Assert.ThrowsAsync<OkrRejectedException>(() => Service(enforced).CommitAsync(Acme, Put(Personal("o1", "q4"))));
        Assert.Equal("OKR1010", Assert.Single(rejected.Findings).Rule.Value);

        await Service(pilot).CommitAsync(Acme, Put(Personal("o1", "q4")));
        await Assert.ThrowsAsync<OkrRejectedException>(() => Service(pilot).CommitAsync(Acme, Put(Personal("o2", "q1"))));
        await Service(Lenient with { Scope = PracticeScope.CompanyOnly }).CommitAsync(Acme, Put(Personal("o2", "q1")));
    }

    [Fact]
    public async Task The_gate_refuses_new_flaws_by_name_and_writes_nothing()
    {
        var rejected = await Assert.ThrowsAsync<OkrRejectedException>(() => Service(Strict).CommitAsync(Acme, Put(Untitled("o1"), Untitled("o2"), Titled("o3"))));

        Assert.Equal([OkrTarget.Of(new ObjectiveId("o1")), OkrTarget.Of(new ObjectiveId("o2"))], rejected.Findings.Where(IsUntitled).Select(finding => finding.Target));
        Assert.Contains("TEST1 Objective 'o2': The objective has no title.", rejected.Message, StringComparison.Ordinal);
        Assert.Equal(0, (await _store.LoadAsync(Acme)).Count);
    }

    [Fact]
    public async Task An_old_flaw_does_not_stand_in_the_way_of_other_work_or_of_its_own_mending()
    {
        await Service(Lenient).CommitAsync(Acme, Put(Untitled("o1")));

        await Service(Strict).CommitAsync(Acme, Put(Titled("o2")));
        var version = (await _store.LoadAsync(Acme)).VersionOf(Untitled("o1").Key);
        await Service(Strict).CommitAsync(Acme, new() { Changes = [new OkrChange.Put(Titled("o1"), version)] });

        Assert.All((await _store.LoadAsync(Acme)).Objectives, objective => Assert.NotEmpty(objective.Title));
    }

    [Fact]
    public async Task A_stale_commit_is_the_stores_to_refuse()
    {
        await Service(Strict).CommitAsync(Acme, Put(Titled("o1")));

        await Assert.ThrowsAsync<OkrConflictException>(() => Service(Strict).CommitAsync(Acme, Put(Untitled("o1"))));
    }

    [Fact]
    public async Task A_retry_is_answered_as_the_first_time_whatever_has_happened_since()
    {
        var commit = Put(Titled("o1")) with { Id = new("c1") };
        var first = await Service(Strict).CommitAsync(Acme, commit);
        await Service(Strict).CommitAsync(Acme, new() { Changes = [new OkrChange.Remove(Titled("o1").Key, first.Sequence)] });

        var again = await Service(Strict).CommitAsync(Acme, commit);

        Assert.Equal(first.Sequence, again.Sequence);
        Assert.True(again.IsRepeated);
    }

    [Fact]
    public async Task A_commit_without_a_time_gets_that_of_the_clock()
    {
        var stated = Noon.AddDays(-1);
        await Service(Lenient).CommitAsync(Acme, Put(Titled("o1")));
        await Service(Lenient).CommitAsync(Acme, Put(Titled("o2")) with { At = stated });

        var times = new List<DateTimeOffset?>();
        await foreach (var committed in _store.ReadCommitsAsync(Acme, after: 0))
        {
            times.Add(committed.Commit.At);
        }

        Assert.Equal([Noon, stated], times);
    }

    [Fact]
    public async Task Every_workspace_may_have_its_own_policy()
    {
        var service = new OkrService(_store, new StrictForAcmeOnly(), _clock);

        await service.CommitAsync(new WorkspaceId("other"), Put(Untitled("o1")));
        await Assert.ThrowsAsync<OkrRejectedException>(() => service.CommitAsync(Acme, Put(Untitled("o1"))));
    }

    [Fact]
    public async Task A_cancelled_call_ends_and_writes_nothing()
    {
        var cancelled = new CancellationToken(canceled: true);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Service(Strict).CommitAsync(Acme, Put(Titled("o1")), cancelled));
        Assert.Equal(0, (await _store.LoadAsync(Acme)).Count);
    }

    private static bool IsUntitled(Finding finding) => finding.Rule == new RuleId("TEST1");

    private static OkrCommit Put(params OkrRecord[] records) => new() { Changes = [.. records.Select(record => new OkrChange.Put(record))] };

    private static Objective Titled(string id) => new() { Id = new(id), Title = "Win the north" };

    private static Objective Untitled(string id) => new() { Id = new(id) };

    private OkrService Service(OkrPolicy policy) => new(_store, policy, _clock);

    private sealed class StrictForAcmeOnly : IOkrPolicies
    {
        public ValueTask<OkrPolicy> GetAsync(WorkspaceId workspace, CancellationToken cancellationToken = default) =>
            ValueTask.FromResult(workspace == Acme ? Strict : Lenient);
    }
}
