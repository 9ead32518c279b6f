using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Okr.EntityFrameworkCore.Databases;
using Okr.Storage;

namespace Okr.EntityFrameworkCore.Hosting;

public sealed class UseEntityFrameworkCoreTests
{
    [Theory]
    [MemberData(nameof(BothDatabases.Present), MemberType = typeof(BothDatabases))]
    public async Task The_service_of_a_scope_joins_the_transaction_of_the_scopes_context(string name)
    {
        using var database = BothDatabases.Open(name);
        await using var services = Services(database);
        await using var scope = services.CreateAsyncScope();
        var okr = scope.ServiceProvider.GetRequiredService<OkrService>();
        var context = scope.ServiceProvider.GetRequiredService<OkrDbContext>();

        await using (await context.Database.BeginTransactionAsync())
        {
            await okr.CommitAsync(Some.Workspace, Some.Commit(Some.Cycle("a")));
            Assert.Single((await okr.LoadAsync(Some.Workspace)).Document.Records);
        }

        Assert.Empty((await okr.LoadAsync(Some.Workspace)).Document.Records);
        await okr.CommitAsync(Some.Workspace, Some.Commit(Some.Cycle("b")));
        Assert.Single((await database.OpenStore().LoadAsync(Some.Workspace)).Records);
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Present), MemberType = typeof(BothDatabases))]
    public async Task Without_a_transaction_calls_of_one_scope_run_at_the_same_time(string name)
    {
        using var database = BothDatabases.Open(name);
        await using var services = Services(database);
        await using var scope = services.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<IOkrStore>();

        await Task.WhenAll(Enumerable.Range(0, 16).Select(i => Task.Run(async () =>
        {
            await store.CommitAsync(Some.Workspace, Some.Commit(Some.Cycle($"{i}")));
            await store.LoadAsync(Some.Workspace);
        })));

        Assert.Equal(16, (await store.LoadAsync(Some.Workspace)).Records.Count());
    }

    [Fact]
    public void A_later_choice_of_context_wins_and_nothing_outlives_its_scope()
    {
        using var database = new SqliteFile();
        var services = new ServiceCollection();
        services.AddDbContext<OkrDbContext>(database.Use);
        services.AddOkr().UseInMemoryStore().UseEntityFrameworkCore<DbContext>().UseEntityFrameworkCore<OkrDbContext>();
        using var provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });

        using var scope = provider.CreateScope();
        Assert.IsType<EntityFrameworkOkrStore>(scope.ServiceProvider.GetRequiredService<IOkrStore>());
        Assert.Throws<InvalidOperationException>(() => provider.GetRequiredService<OkrService>());
    }

    private static ServiceProvider Services(Database database)
    {
        var services = new ServiceCollection();
        services.AddDbContext<OkrDbContext>(database.Use);
        services.AddOkr().UseEntityFrameworkCore<OkrDbContext>();
        return services.BuildServiceProvider(validateScopes: true);
    }
}
