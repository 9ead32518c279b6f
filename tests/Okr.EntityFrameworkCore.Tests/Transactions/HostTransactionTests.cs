using Microsoft.EntityFrameworkCore;
using Okr.EntityFrameworkCore.Databases;
using Okr.Storage;

namespace Okr.EntityFrameworkCore.Transactions;

public sealed class HostTransactionTests
{
    public static TheoryData<string> Databases => BothDatabases.Present;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_commit_lives_and_dies_with_the_hosts_own_row(string name)
    {
        using var database = BothDatabases.Open(name);
        await using var context = HostContext.Open(database);
        await context.MakeTableAsync();
        var store = EntityFrameworkOkrStore.Joining(context);

        await using (var transaction = await context.Database.BeginTransactionAsync())
        {
            context.Add(new Invoice { Id = 1 });
            await context.SaveChangesAsync();
            await store.CommitAsync(Some.Workspace, Some.Commit(Some.Cycle("q1")));
            await transaction.RollbackAsync();
        }

        Assert.Empty((await database.OpenStore().LoadAsync(Some.Workspace)).Records);
        Assert.False(await context.Set<Invoice>().AnyAsync());
        context.ChangeTracker.Clear();

        await using (var transaction = await context.Database.BeginTransactionAsync())
        {
            context.Add(new Invoice { Id = 2 });
            await context.SaveChangesAsync();
            var receipt = await store.CommitAsync(Some.Workspace, Some.Commit(Some.Cycle("q2")));
            Assert.Equal(1, receipt.Sequence);
            Assert.Equal("q2", Assert.Single((await store.LoadAsync(Some.Workspace)).Cycles).Id.Value);
            await transaction.CommitAsync();
        }

        Assert.Equal("q2", Assert.Single((await database.OpenStore().LoadAsync(Some.Workspace)).Cycles).Id.Value);
        Assert.Equal(2, (await context.Set<Invoice>().SingleAsync()).Id);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_refused_commit_takes_back_its_own_changes_and_leaves_the_rest_of_the_transaction(string name)
    {
        using var database = BothDatabases.Open(name);
        await using var context = database.OpenContext();
        var store = EntityFrameworkOkrStore.Joining(context);

        await using (var transaction = await context.Database.BeginTransactionAsync())
        {
            await store.CommitAsync(Some.Workspace, Some.Commit(Some.Cycle("a")));
            await Assert.ThrowsAsync<OkrConflictException>(async () => await store.CommitAsync(Some.Workspace, Some.Commit(Some.Cycle("b"), Some.Cycle("a"))));
            var receipt = await store.CommitAsync(Some.Workspace, Some.Commit(Some.Cycle("c")));
            Assert.Equal(2, receipt.Sequence);
            await transaction.CommitAsync();
        }

        Assert.Equal(["a", "c"], (await database.OpenStore().LoadAsync(Some.Workspace)).Cycles.Select(cycle => cycle.Id.Value));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Without_a_transaction_a_joined_store_makes_one_of_its_own_and_leaves_the_connection_closed(string name)
    {
        using var database = BothDatabases.Open(name);
        await using var context = database.OpenContext();
        var store = EntityFrameworkOkrStore.Joining(context);

        await store.CommitAsync(Some.Workspace, Some.Commit(Some.Cycle("a")));
        await Assert.ThrowsAsync<OkrConflictException>(async () => await store.CommitAsync(Some.Workspace, Some.Commit(Some.Cycle("a"))));

        Assert.Equal(System.Data.ConnectionState.Closed, context.Database.GetDbConnection().State);
        Assert.Single((await database.OpenStore().LoadAsync(Some.Workspace)).Records);
        Assert.Empty(context.ChangeTracker.Entries());
    }

    [PostgresFact]
    public async Task A_transaction_of_the_host_that_read_before_somebody_else_wrote_loses_with_a_clear_exception()
    {
        using var database = new Postgres();
        await using var context = database.OpenContext();
        var store = EntityFrameworkOkrStore.Joining(context);
        await store.CommitAsync(Some.Workspace, Some.Commit(Some.Cycle("a")));

        await using (await context.Database.BeginTransactionAsync(System.Data.IsolationLevel.Serializable))
        {
            await store.LoadAsync(Some.Workspace);
            await database.OpenStore().CommitAsync(Some.Workspace, Some.Commit(Some.Cycle("b")));
            var refusal = await Assert.ThrowsAsync<OkrStoreUnavailableException>(async () => await store.CommitAsync(Some.Workspace, Some.Commit(Some.Cycle("c"))));
            Assert.False(refusal.IsOutcomeUnknown);
        }

        Assert.Equal(3, (await store.CommitAsync(Some.Workspace, Some.Commit(Some.Cycle("c")))).Sequence);
    }
}
