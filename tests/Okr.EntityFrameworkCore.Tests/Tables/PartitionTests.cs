using Microsoft.EntityFrameworkCore;
using Okr.Conformance;
using Okr.EntityFrameworkCore.Databases;

namespace Okr.EntityFrameworkCore.Tables;

/// <summary>The partitioned tables of docs/relational-store.md, made by the statements that stand there.</summary>
public sealed class PartitionTests
{
    [PostgresFact]
    public async Task Partitioned_tables_keep_every_promise_and_records_lie_where_their_workspace_does()
    {
        using var database = new Postgres();
        await using var context = database.OpenContext();
        await context.Database.MigrateAsync("0");
        await context.Database.ExecuteSqlRawAsync(Statements());
        var store = new RelationalStoreUnderTest(database, StoreTraits.Feed | StoreTraits.Durable | StoreTraits.Forgetting);
        foreach (var item in ConformanceKit.CasesFor(store.Traits).Where(item => item.Promise != StorePromise.Concurrency))
        {
            await item.RunAsync(store);
        }

        await database.OpenStore().CommitAsync(Some.Workspace, Some.Commit(Some.Cycle("q1"), Some.Cycle("q2")));

        Assert.Equal([2], await context.Database.SqlQueryRaw<int>("SELECT count(*)::int AS \"Value\" FROM okr_records_acme").ToListAsync());
        Assert.Empty(await context.Database.SqlQueryRaw<int>("SELECT 1 AS \"Value\" FROM okr_records_rest WHERE workspace = 'acme'").ToListAsync());
    }

    private static string Statements()
    {
        const string Mark = "<!-- executed by PartitionTests -->\n```sql\n";
        var page = File.ReadAllText(Path.Combine(RepositoryRoot(), "docs", "relational-store.md")).ReplaceLineEndings("\n");
        var start = page.IndexOf(Mark, StringComparison.Ordinal) + Mark.Length;
        return page[start..page.IndexOf("```", start, StringComparison.Ordinal)];
    }

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Okr.Core.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("No Okr.Core.sln above the tests.");
        }

        return folder.FullName;
    }
}
