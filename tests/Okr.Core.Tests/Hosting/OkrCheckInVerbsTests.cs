using Microsoft.Extensions.Time.Testing;
using Okr.Access;
using Okr.Storage;

namespace Okr.Core.Tests.Hosting;

public sealed class OkrCheckInVerbsTests
{
    private static readonly WorkspaceId Acme = new("acme");
    private static readonly Viewer Ann = new() { Person = new("ann") };
    private static readonly KeyResultId Bikes = new("k1");

    private readonly InMemoryOkrStore _store = new();
    private readonly OkrService _okr;

    public OkrCheckInVerbsTests() => _okr = new(_store, OkrPolicy.Default, new FakeTimeProvider(new(2026, 10, 5, 8, 0, 0, TimeSpan.Zero)));

    [Fact]
    public async Task A_check_in_moves_the_key_result_and_a_repeated_call_changes_nothing()
    {
        await PrepareAsync();

        Assert.NotNull(await _okr.CheckInAsync(Acme, Ann, Report("c1", 40m)));
        Assert.Null(await _okr.CheckInAsync(Acme, Ann, Report("c1", 40m)));

        Assert.Equal(40m, await CurrentAsync());
    }

    [Fact]
    public async Task What_was_reported_wrongly_is_corrected_or_taken_back()
    {
        await PrepareAsync();
        await _okr.CheckInAsync(Acme, Ann, [Report("c1", 40m)]);

        await _okr.CorrectAsync(Acme, Ann, new("c1"), Report("c2", 30m));
        Assert.Equal(30m, await CurrentAsync());

        await _okr.WithdrawAsync(Acme, Ann, new("c2"), new("c3"), "counted twice");
        Assert.NotEqual(30m, await CurrentAsync());
        Assert.Equal(3, (await _store.LoadAsync(Acme)).CheckIns.Count);
    }

    [Fact]
    public async Task Many_people_at_once_on_one_objective_lose_nothing()
    {
        await PrepareAsync();

        await Task.WhenAll(Enumerable.Range(0, 24).Select(i => _okr.CheckInAsync(Acme, Ann, Report($"c{i}", i))));

        var document = await _store.LoadAsync(Acme);
        Assert.Equal(24, document.CheckIns.Count);
        Assert.Equal(24, document.Objectives.Single().KeyResults.Single().CheckIns!.Count);
    }

    [Fact]
    public async Task Of_many_reports_the_good_ones_are_kept_where_that_is_asked()
    {
        await PrepareAsync();
        var stranger = Report("c2", 7m) with { KeyResult = new("nowhere") };

        var nothing = await _okr.CheckInAllAsync(Acme, Ann, [Report("c1", 40m), stranger]);
        Assert.Equal(0, nothing.Taken);
        Assert.Empty((await _store.LoadAsync(Acme)).CheckIns);

        var good = await _okr.CheckInAllAsync(Acme, Ann, [Report("c1", 40m), stranger], keepsGoodOnes: true);
        Assert.Equal(1, good.Taken);
        Assert.Single(good.Refused);
        Assert.Single((await _store.LoadAsync(Acme)).CheckIns);
    }

    private static CheckIn Report(string id, decimal value) => new() { Id = new(id), KeyResult = Bikes, Value = value };

    private async Task PrepareAsync() => await _store.CommitAsync(Acme, new()
    {
        Changes =
        [
            new OkrChange.Put(new Cycle { Id = new("q4"), Name = "Q4", Start = new(2026, 10, 1), End = new(2026, 12, 31) }),
            new OkrChange.Put(new Objective
            {
                Id = new("o1"),
                Title = "Win the market",
                Owner = Ann.Person,
                Cycle = new("q4"),
                KeyResults = [new() { Id = Bikes, Title = "Sell 100 bikes", Owner = Ann.Person, Metric = new NumericMetric { Baseline = 0m, Target = 100m } }],
            }),
        ],
    });

    private async Task<decimal?> CurrentAsync() => Assert.IsType<NumericMetric>((await _store.LoadAsync(Acme)).Objectives.Single().KeyResults.Single().Metric).Current;
}
