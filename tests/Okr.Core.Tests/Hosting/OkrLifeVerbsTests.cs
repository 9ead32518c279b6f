using Microsoft.Extensions.Time.Testing;
using Okr.Access;
using Okr.Storage;
using Okr.Year;

namespace Okr.Core.Tests.Hosting;

public sealed class OkrLifeVerbsTests
{
    private static readonly WorkspaceId Acme = new("acme");
    private static readonly Viewer Ann = new() { Person = new("ann"), Grants = [new(OkrRole.Member, new("sales"))] };
    private static readonly Viewer Bob = new() { Person = new("bob"), Grants = [new(OkrRole.UnitHead, new("sales"))] };
    private static readonly Viewer Eve = new() { Person = new("eve") };
    private static readonly ObjectiveId Growth = new("o1");

    private readonly InMemoryOkrStore _store = new();
    private readonly OkrService _okr;

    public OkrLifeVerbsTests() =>
        _okr = new(_store, new OkrPolicy { Approval = new() { Levels = [new() { IsNeeded = true }] } }, new FakeTimeProvider(new(2026, 10, 5, 8, 0, 0, TimeSpan.Zero)));

    [Fact]
    public async Task An_objective_is_drafted_handed_in_approved_and_worked_on_by_those_who_may()
    {
        await DraftAsync();

        await _okr.SubmitAsync(Acme, Ann, Growth);
        await _okr.ApproveAsync(Acme, Bob, Growth);
        await _okr.StartAsync(Acme, Ann, Growth);

        Assert.Equal(OkrState.Active, (await ObjectiveAsync()).State);
    }

    [Fact]
    public async Task Who_may_not_is_refused_and_nothing_is_written()
    {
        await DraftAsync();

        var refused = await Assert.ThrowsAsync<OkrRefusedException>(() => _okr.SubmitAsync(Acme, Eve, Growth));

        Assert.Equal(RefusalKind.NotAllowed, Assert.Single(refused.Refusals).Kind);
        Assert.Equal(OkrState.Draft, (await ObjectiveAsync()).State);
    }

    [Fact]
    public async Task An_edit_by_a_function_keeps_what_others_wrote_meanwhile()
    {
        await DraftAsync();

        await Task.WhenAll(Enumerable.Range(0, 16).Select(i => _okr.EditAsync(
            Acme, Ann, Growth, objective => objective with { Labels = new Dictionary<string, string>(objective.Labels) { [$"label{i}"] = "set" } })));

        Assert.Equal(16, (await ObjectiveAsync()).Labels.Count);
    }

    [Fact]
    public async Task A_whole_edit_made_from_an_older_version_is_a_conflict()
    {
        await DraftAsync();
        var (seen, version) = (await ObjectiveAsync(), await VersionAsync());
        await _okr.EditAsync(Acme, Ann, Growth, objective => objective with { Title = "Win the north" });

        await Assert.ThrowsAsync<OkrConflictException>(() => _okr.EditAsync(Acme, Ann, seen with { Title = "Win the south" }, version));
        Assert.Equal("Win the north", (await ObjectiveAsync()).Title);

        await _okr.EditAsync(Acme, Ann, (await ObjectiveAsync()) with { Title = "Win the south" }, await VersionAsync());
        Assert.Equal("Win the south", (await ObjectiveAsync()).Title);
    }

    [Fact]
    public async Task Who_may_not_see_an_objective_learns_nothing_of_it_by_editing()
    {
        await DraftAsync(Visibility.Private);
        var wasAsked = false;

        var byFunction = await Assert.ThrowsAsync<OkrRefusedException>(() => _okr.EditAsync(Acme, Eve, Growth, objective =>
        {
            wasAsked = true;
            return objective;
        }));
        var whole = await Assert.ThrowsAsync<OkrRefusedException>(() => _okr.EditAsync(Acme, Eve, new Objective { Id = Growth, Title = "Mine" }, expected: 77));

        Assert.False(wasAsked);
        Assert.Equal(RefusalKind.NotThere, Assert.Single(byFunction.Refusals).Kind);
        Assert.Equal(RefusalKind.NotThere, Assert.Single(whole.Refusals).Kind);
    }

    private async Task DraftAsync(Visibility visibility = Visibility.Public)
    {
        await _store.CommitAsync(Acme, new()
        {
            Changes =
            [
                new OkrChange.Put(new OrgUnit { Id = new("sales"), Name = "Sales", Level = LevelScheme.Team }),
                new OkrChange.Put(new Cycle { Id = new("q4"), Name = "Q4", Start = new(2026, 10, 1), End = new(2026, 12, 31) }),
            ],
        });
        await _okr.DraftAsync(Acme, Ann, new Objective
        {
            Id = Growth,
            Title = "Win the market",
            Owner = Ann.Person,
            Unit = new("sales"),
            Cycle = new("q4"),
            Visibility = visibility,
            KeyResults = [new() { Id = new("k1"), Title = "Sell 100 bikes", Owner = Ann.Person, Metric = new NumericMetric { Baseline = 0m, Target = 100m } }],
        });
    }

    private async Task<Objective> ObjectiveAsync() => Assert.Single((await _store.LoadAsync(Acme)).Objectives);

    private async Task<long> VersionAsync() => (await _store.LoadAsync(Acme)).VersionOf(new Objective { Id = Growth }.Key);
}
