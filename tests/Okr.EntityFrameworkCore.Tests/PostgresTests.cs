using Okr.Conformance;
using Okr.EntityFrameworkCore.Databases;

namespace Okr.EntityFrameworkCore;

/// <summary>The conformance kit on PostgreSQL.</summary>
public sealed class PostgresTests
{
    /// <summary>One database for all of them, and none where the tests are skipped.</summary>
    private static readonly Lazy<RelationalStoreUnderTest> Store = new(() => new RelationalStoreUnderTest(new Postgres(), StoreTraits.Feed | StoreTraits.Durable | StoreTraits.Forgetting));

    public static TheoryData<string> Cases => new(ConformanceKit.CasesFor(StoreTraits.Feed | StoreTraits.Durable | StoreTraits.Forgetting).Select(item => item.Id));

    [PostgresTheory]
    [MemberData(nameof(Cases))]
    public Task It_keeps_every_promise(string id) => ConformanceKit.Case(id).RunAsync(Store.Value);

    [PostgresFact]
    public Task It_agrees_with_the_model_in_many_runs() => ModelRuns.RunAsync(Store.Value);
}
