using Okr.Conformance;
using Okr.EntityFrameworkCore.Databases;

namespace Okr.EntityFrameworkCore;

/// <summary>The conformance kit on SQLite in memory.</summary>
public sealed class SqliteMemoryTests : IClassFixture<SqliteMemory>
{
    private readonly RelationalStoreUnderTest _store;

    public SqliteMemoryTests(SqliteMemory database) => _store = new RelationalStoreUnderTest(database, StoreTraits.Feed | StoreTraits.Forgetting);

    public static TheoryData<string> Cases => new(ConformanceKit.CasesFor(StoreTraits.Feed | StoreTraits.Forgetting).Select(item => item.Id));

    [Theory]
    [MemberData(nameof(Cases))]
    public Task It_keeps_every_promise(string id) => ConformanceKit.Case(id).RunAsync(_store);

    /// <summary>One after the other: in a shared cache whoever meets a lock sleeps.</summary>
    [Fact]
    public Task It_agrees_with_the_model_in_many_runs() => ModelRuns.RunAsync(_store, together: 1);
}
