using Okr.Conformance;
using Okr.EntityFrameworkCore.Databases;

namespace Okr.EntityFrameworkCore;

/// <summary>The conformance kit on SQLite in a file.</summary>
public sealed class SqliteFileTests : IClassFixture<SqliteFile>
{
    private readonly RelationalStoreUnderTest _store;

    public SqliteFileTests(SqliteFile database) => _store = new RelationalStoreUnderTest(database, StoreTraits.Feed | StoreTraits.Durable | StoreTraits.Forgetting);

    public static TheoryData<string> Cases => new(ConformanceKit.CasesFor(StoreTraits.Feed | StoreTraits.Durable | StoreTraits.Forgetting).Select(item => item.Id));

    [Theory]
    [MemberData(nameof(Cases))]
    public Task It_keeps_every_promise(string id) => ConformanceKit.Case(id).RunAsync(_store);

    [Fact]
    public Task It_agrees_with_the_model_in_many_runs() => ModelRuns.RunAsync(_store);
}
