using System.Text.Json;
using Okr.Conformance.Tests.Broken;
using Okr.Storage;

namespace Okr.Conformance.Tests;

public sealed class ConformanceKitTests
{
    [Fact]
    public void Ids_are_unique_in_order_and_name_their_promise()
    {
        var ids = ConformanceKit.Cases.Select(item => item.Id).ToList();

        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
        Assert.All(ConformanceKit.Cases, item => Assert.Equal($"S-{(int)item.Promise:00}", item.Id[..4]));
    }

    [Fact]
    public void Every_promise_has_cases_for_some_store()
    {
        var proved = ConformanceKit.CasesFor(StoreTraits.Durable | StoreTraits.Feed | StoreTraits.Forgetting).Select(item => item.Promise).Distinct();

        Assert.Equal(Enum.GetValues<StorePromise>().Except([StorePromise.Together]), proved);
    }

    [Fact]
    public async Task A_case_that_does_not_apply_is_not_in_the_list_and_refuses_to_run()
    {
        var feed = ConformanceKit.Case("S-1401");

        Assert.DoesNotContain(feed, ConformanceKit.CasesFor(StoreTraits.None));
        await Assert.ThrowsAsync<InvalidOperationException>(() => feed.RunAsync(Store(StoreTraits.None, medium => medium.Store)));
    }

    [Fact]
    public void An_unknown_case_is_named() =>
        Assert.Contains("S-9999", Assert.Throws<ArgumentException>(() => ConformanceKit.Case("S-9999")).Message, StringComparison.Ordinal);

    [Fact]
    public async Task A_workspace_that_is_not_fresh_is_told_apart_from_a_broken_store()
    {
        var store = new InMemoryStoreUnderTest();
        await ConformanceKit.Case("S-0101").RunAsync(store);

        var error = await Assert.ThrowsAsync<ConformanceException>(() => ConformanceKit.Case("S-0101").RunAsync(store));

        Assert.Contains(nameof(StoreUnderTest.RunName), error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_that_throws_something_else_fails_the_case_with_its_exception_inside()
    {
        var store = Store(StoreTraits.None, _ => throw new TimeoutException("no connection"));

        var error = await Assert.ThrowsAsync<ConformanceException>(() => ConformanceKit.Case("S-0201").RunAsync(store));

        Assert.IsType<TimeoutException>(error.InnerException);
        Assert.Contains("no connection", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Giving_up_is_not_a_failure_of_the_store() =>
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ConformanceKit.Case("S-0201").RunAsync(new InMemoryStoreUnderTest(), new CancellationToken(canceled: true)));

    [Fact]
    public async Task The_report_of_a_sound_store_says_so_and_is_the_same_each_time()
    {
        var report = await ConformanceKit.ReportAsync(new InMemoryStoreUnderTest(), modelRuns: 5);
        var again = await ConformanceKit.ReportAsync(new InMemoryStoreUnderTest(), modelRuns: 5);

        Assert.True(report.IsPassed);
        Assert.StartsWith("# Okr.Storage.InMemoryOkrStore: conforms\n", report.ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains("| 15 Together | 5 | 0 |", report.ToMarkdown(), StringComparison.Ordinal);
        Assert.Equal(report.ToMarkdown(), again.ToMarkdown());
        Assert.Equal(report.ToJson(), again.ToJson());
    }

    [Fact]
    public async Task The_report_of_a_broken_store_names_each_case_and_what_happened()
    {
        var report = await ConformanceKit.ReportAsync(Store(StoreTraits.Forgetting, medium => medium.Store), modelRuns: 0);

        Assert.False(report.IsPassed);
        Assert.Contains("## S-0002 ", report.ToMarkdown(), StringComparison.Ordinal);
        using var json = JsonDocument.Parse(report.ToJson());
        Assert.Equal("okr-conformance/1", json.RootElement.GetProperty("format").GetString());
        var failed = json.RootElement.GetProperty("cases").EnumerateArray().Single(item => item.GetProperty("problem").ValueKind != JsonValueKind.Null);
        Assert.Equal("S-0002", failed.GetProperty("id").GetString());
    }

    [Fact]
    public void A_report_without_results_proves_nothing() => Assert.False(new ConformanceReport("none", StoreTraits.None, []).IsPassed);

    [Fact]
    public async Task Two_runs_on_one_storage_get_on_by_their_names()
    {
        var medium = new Medium();

        Assert.True((await ConformanceKit.ReportAsync(new Named(medium, "first "), modelRuns: 2)).IsPassed);
        Assert.True((await ConformanceKit.ReportAsync(new Named(medium, "second "), modelRuns: 2)).IsPassed);
    }

    private static FaultyStoreUnderTest Store(StoreTraits traits, Func<Medium, IOkrStore> open) => new("a store", traits, open);

    private sealed class Named(Medium medium, string name) : StoreUnderTest
    {
        public override string Name => "named";

        public override string RunName => name;

        public override StoreTraits Traits => StoreTraits.Durable | StoreTraits.Feed | StoreTraits.Forgetting;

        public override ValueTask<IOkrStore> OpenAsync(CancellationToken cancellationToken = default) => ValueTask.FromResult<IOkrStore>(medium.Store);

        public override ValueTask RestartAsync(CancellationToken cancellationToken = default) => ValueTask.CompletedTask;
    }
}
