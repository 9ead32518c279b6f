using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Okr.EntityFrameworkCore.Databases;
using Okr.Storage;

namespace Okr.EntityFrameworkCore.Faults;

/// <summary>Trouble of the database comes as one exception that says what to do, and leaves a store that works.</summary>
public sealed class UnavailableTests
{
    [Fact]
    public async Task A_locked_file_is_waited_for_and_then_told()
    {
        using var database = new SqliteFile();
        var store = Impatient(database);
        await store.CommitAsync(Some.Workspace, Some.Commit(Some.Cycle("a")));
        await using (var other = new SqliteConnection(database.ConnectionString))
        {
            await other.OpenAsync();
            await using var locking = await other.BeginTransactionAsync();

            var refusal = await Assert.ThrowsAsync<OkrStoreUnavailableException>(async () => await store.CommitAsync(Some.Workspace, Some.Commit(Some.Cycle("b"))));

            Assert.False(refusal.IsOutcomeUnknown);
            Assert.Contains("lock", refusal.Message, StringComparison.Ordinal);
            Assert.Single((await store.LoadAsync(Some.Workspace)).Records);
        }

        Assert.Equal(2, (await store.CommitAsync(Some.Workspace, Some.Commit(Some.Cycle("b")))).Sequence);
    }

    [Fact]
    public async Task Who_waits_for_a_locked_file_hears_a_cancellation_at_once()
    {
        using var database = new SqliteFile();
        var store = database.OpenStore();
        await using var other = new SqliteConnection(database.ConnectionString);
        await other.OpenAsync();
        await using var locking = await other.BeginTransactionAsync();
        using var cancel = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await store.CommitAsync(Some.Workspace, Some.Commit(Some.Cycle("a")), cancel.Token));
    }

    [Fact]
    public async Task A_full_disk_is_told_and_nothing_is_written()
    {
        using var database = new SqliteFile();
        var limit = new StatementAtOpening("PRAGMA max_page_count = 40");
        var store = database.OpenStore();
        var full = new EntityFrameworkOkrStore(() => new OkrDbContext(new DbContextOptionsBuilder<OkrDbContext>(database.Options).AddInterceptors(limit).Options));
        var large = Some.Cycle("large", new string('x', 1_000_000));

        await Assert.ThrowsAsync<OkrStoreUnavailableException>(async () => await full.CommitAsync(Some.Workspace, Some.Commit(Some.Cycle("a"), large)));

        Assert.Empty((await store.LoadAsync(Some.Workspace)).Records);
        database.Restart();
        Assert.Equal(1, (await store.CommitAsync(Some.Workspace, Some.Commit(large))).Sequence);
    }

    /// <summary>The limit is no multiple of a page, so that the last write to the file is a short one, which PostgreSQL 15 takes for a full disk; later ones tell the limit itself.</summary>
    [PostgresFact]
    public async Task A_full_disk_of_the_server_is_told_and_nothing_is_written()
    {
        using var server = new PostgresServer(largestFile: (4 << 11) + 8);
        using var database = new Postgres(server);
        var store = database.OpenStore();
        var bytes = new byte[1 << 20];
        new Random(1).NextBytes(bytes);
        var large = Convert.ToBase64String(bytes);
        var written = new List<OkrRecord>();
        var refusal = await Assert.ThrowsAsync<OkrStoreUnavailableException>(async () =>
        {
            for (var i = 0; i < 10; i++)
            {
                await store.CommitAsync(Some.Workspace, Some.Commit(Some.Cycle($"c{i}", large), Some.Cycle($"d{i}")));
                written.AddRange([Some.Cycle($"c{i}", large), Some.Cycle($"d{i}")]);
            }
        });

        Assert.False(refusal.IsOutcomeUnknown);
        Assert.Contains(Assert.IsType<PostgresException>(refusal.InnerException).SqlState, (string[])[PostgresErrorCodes.DiskFull, PostgresErrorCodes.InternalError]);
        Assert.Equal(written.OrderBy(record => record.Key), (await store.LoadAsync(Some.Workspace)).Records.OrderBy(record => record.Key));
        server.RestartWithRoom();
        database.Restart();
        Assert.Equal((written.Count / 2) + 1, (await store.CommitAsync(Some.Workspace, Some.Commit(Some.Cycle("more", large)))).Sequence);
    }

    [PostgresFact]
    public async Task Lost_connections_are_told_once_and_then_made_again()
    {
        using var database = new Postgres();
        var store = database.OpenStore();
        await store.CommitAsync(Some.Workspace, Some.Commit(Some.Cycle("a")));
        await TerminateOthersAsync(database);

        await Assert.ThrowsAsync<OkrStoreUnavailableException>(async () => await store.CommitAsync(Some.Workspace, Some.Commit(Some.Cycle("b"))));
        Assert.Equal(2, (await store.CommitAsync(Some.Workspace, Some.Commit(Some.Cycle("b")))).Sequence);
        await TerminateOthersAsync(database);

        await Assert.ThrowsAsync<OkrStoreUnavailableException>(() => store.LoadAsync(Some.Workspace));
        Assert.Equal(2, (await store.LoadAsync(Some.Workspace)).Records.Count());
    }

    [PostgresFact]
    public async Task A_workspace_that_stays_locked_is_waited_for_and_then_told()
    {
        using var database = new Postgres();
        var store = Impatient(database);
        await using var context = database.OpenContext();
        await using (await context.Database.BeginTransactionAsync())
        {
            await EntityFrameworkOkrStore.Joining(context).CommitAsync(Some.Workspace, Some.Commit(Some.Cycle("a")));
            await Assert.ThrowsAsync<OkrStoreUnavailableException>(async () => await store.CommitAsync(Some.Workspace, Some.Commit(Some.Cycle("b"))));
            Assert.Equal(1, (await store.CommitAsync(new WorkspaceId("another"), Some.Commit(Some.Cycle("b")))).Sequence);
        }

        Assert.Equal(1, (await store.CommitAsync(Some.Workspace, Some.Commit(Some.Cycle("b")))).Sequence);
    }

    /// <summary>Only a host can make one, with a transaction over two workspaces.</summary>
    [PostgresFact]
    public async Task A_deadlock_of_two_hosts_has_one_loser_who_can_try_again()
    {
        using var database = new Postgres();
        await using var first = database.OpenContext();
        await using var second = database.OpenContext();
        var (a, b) = (new WorkspaceId("a"), new WorkspaceId("b"));
        var transaction = await first.Database.BeginTransactionAsync();
        var otherTransaction = await second.Database.BeginTransactionAsync();
        await EntityFrameworkOkrStore.Joining(first).CommitAsync(a, Some.Commit(Some.Cycle("x")));
        await EntityFrameworkOkrStore.Joining(second).CommitAsync(b, Some.Commit(Some.Cycle("x")));

        var crossing = EntityFrameworkOkrStore.Joining(first).CommitAsync(b, Some.Commit(Some.Cycle("y"))).AsTask();
        var otherCrossing = EntityFrameworkOkrStore.Joining(second).CommitAsync(a, Some.Commit(Some.Cycle("y"))).AsTask();
        var loser = await Task.WhenAny(crossing, otherCrossing);
        await Assert.ThrowsAsync<OkrStoreUnavailableException>(() => loser);

        await (loser == crossing ? transaction : otherTransaction).DisposeAsync();
        await (loser == crossing ? otherCrossing : crossing);
        await (loser == crossing ? otherTransaction : transaction).CommitAsync();
        Assert.Equal(2, (await database.OpenStore().LoadAsync(a)).Records.Count() + (await database.OpenStore().LoadAsync(b)).Records.Count());
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Present), MemberType = typeof(BothDatabases))]
    public async Task A_mistake_is_no_trouble_and_comes_as_the_database_tells_it(string name)
    {
        using var database = BothDatabases.Open(name);
        await using (var context = database.OpenContext())
        {
            await context.Database.MigrateAsync("0");
        }

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => database.OpenStore().LoadAsync(Some.Workspace));
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Present), MemberType = typeof(BothDatabases))]
    public async Task A_text_with_a_NUL_is_refused_wherever_it_stands_and_the_letters_of_its_escape_are_not(string name)
    {
        using var database = BothDatabases.Open(name);
        var store = database.OpenStore();

        await Assert.ThrowsAsync<ArgumentException>(async () => await store.CommitAsync(Some.Workspace, Some.Commit(Some.Cycle("a", "x\\\0"))));
        await Assert.ThrowsAsync<ArgumentException>(async () => await store.CommitAsync(Some.Workspace, new OkrCommit { Reason = "\0" }));
        await store.CommitAsync(Some.Workspace, Some.Commit(Some.Cycle("a", "\\u0000 \\\\u0000")));

        Assert.Equal("\\u0000 \\\\u0000", Assert.Single((await store.LoadAsync(Some.Workspace)).Cycles).Name);
    }

    private static EntityFrameworkOkrStore Impatient(Database database) => new(() =>
    {
        var context = database.OpenContext();
        context.Database.SetCommandTimeout(TimeSpan.FromSeconds(1));
        return context;
    });

    private static async Task TerminateOthersAsync(Postgres database)
    {
        await using var connection = new NpgsqlConnection(database.ConnectionString + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(
            "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()", connection);
        await command.ExecuteNonQueryAsync();
    }
}
