using Microsoft.EntityFrameworkCore;
using Okr.EntityFrameworkCore.Databases;

namespace Okr.EntityFrameworkCore.Tables;

public sealed class MigrationTests
{
    [Fact]
    public async Task On_Sqlite_the_migrations_make_what_the_model_says()
    {
        using var migrated = new SqliteFile();
        using var created = new SqliteFile();
        await RecreateAsync(created);

        const string Columns =
            """
            SELECT t.name || '.' || c.name || ' ' || c.type || ' ' || c."notnull" || ' ' || c.pk FROM sqlite_master t, pragma_table_info(t.name) c WHERE t.type = 'table' AND t.name LIKE 'okr%'
            UNION ALL SELECT name || ' on ' || tbl_name || ' ' || coalesce(sql, '') FROM sqlite_master WHERE type = 'index' AND tbl_name LIKE 'okr%' ORDER BY 1
            """;
        Assert.Equal(await AskAsync(created, Columns), await AskAsync(migrated, Columns));
        Assert.Equal(["wal"], await AskAsync(migrated, "SELECT * FROM pragma_journal_mode"));
    }

    [PostgresFact]
    public async Task On_Postgres_the_migrations_make_what_the_model_says()
    {
        using var migrated = new Postgres();
        using var created = new Postgres();
        await RecreateAsync(created);

        const string Columns =
            """
            SELECT concat_ws(' ', table_name, column_name, data_type, collation_name, is_nullable, column_default, is_identity) FROM information_schema.columns
            WHERE table_name IN ('okr_workspaces', 'okr_records', 'okr_commits') UNION ALL SELECT indexdef FROM pg_indexes WHERE tablename LIKE 'okr%' ORDER BY 1
            """;
        var columns = await AskAsync(migrated, Columns);
        Assert.Equal(await AskAsync(created, Columns), columns);
        Assert.Equal(6, columns.Count(column => column.Contains(" text C ", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Present), MemberType = typeof(BothDatabases))]
    public async Task Migrations_go_down_and_up_again(string name)
    {
        using var database = BothDatabases.Open(name);
        await using var context = database.OpenContext();
        Assert.Empty(await context.Database.GetPendingMigrationsAsync());

        await context.Database.MigrateAsync("0");
        await context.Database.MigrateAsync();

        Assert.Equal(1, (await database.OpenStore().CommitAsync(Some.Workspace, Some.Commit(Some.Cycle("a")))).Sequence);
    }

    [Fact]
    public async Task A_context_without_the_tables_is_told_what_to_do()
    {
        await using var context = new DbContext(new DbContextOptionsBuilder().UseSqlite("Data Source=:memory:").Options);
        var store = EntityFrameworkOkrStore.Joining(context);

        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(async () => await store.CommitAsync(Some.Workspace, new()));

        Assert.Contains("AddOkr()", refusal.Message, StringComparison.Ordinal);
    }

    private static async Task RecreateAsync(Database database)
    {
        await using var context = database.OpenContext();
        await context.Database.MigrateAsync("0");
        await context.Database.ExecuteSqlRawAsync("""DROP TABLE "__EFMigrationsHistory" """);
        await context.Database.ExecuteSqlRawAsync(context.Database.GenerateCreateScript());
    }

    private static async Task<IReadOnlyList<string>> AskAsync(Database database, string sql)
    {
        await using var context = database.OpenContext();
        return await context.Database.SqlQueryRaw<string>(sql).ToListAsync();
    }
}
