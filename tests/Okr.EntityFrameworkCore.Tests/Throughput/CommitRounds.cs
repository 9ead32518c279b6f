using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Okr.EntityFrameworkCore.Throughput;

/// <summary>A process that commits in rounds, each time the way that it is told to.</summary>
/// <remarks>The store is set up as docs/relational-store.md advises where commits are many: contexts are pooled, and statements are prepared.</remarks>
internal static class CommitRounds
{
    public const string Name = "rounds";
    public const string Store = "store";
    public const string Plain = "plain";

    /// <summary>Arguments: <see cref="Name"/>, provider, connection string, process, writers, commits of each in a round, whether they share a workspace.</summary>
    public static async Task<int> RunAsync(string[] arguments)
    {
        var options = new DbContextOptionsBuilder<OkrDbContext>();
        _ = arguments[1] == "Postgres" ? options.UseNpgsql(arguments[2] + ";Max Auto Prepare=20") : options.UseSqlite(arguments[2]);
        var (writers, commits, isShared) = (int.Parse(arguments[4], CultureInfo.InvariantCulture), int.Parse(arguments[5], CultureInfo.InvariantCulture), bool.Parse(arguments[6]));
        var store = new EntityFrameworkOkrStore(new PooledDbContextFactory<OkrDbContext>(options.Options).CreateDbContext);
        var all = new Dictionary<string, List<Committer>>(StringComparer.Ordinal) { [Store] = [], [Plain] = [] };
        for (var writer = 0; writer < writers; writer++)
        {
            var name = $"p{arguments[3]}-{writer}";
            var context = new OkrDbContext(options.Options);
            all[Store].Add(new StoreCommitter(store, new WorkspaceId(Workspace(Store, name, isShared)), name));
            all[Plain].Add(await PlainCommitter.OpenAsync(context.Database.GetDbConnection(), Workspace(Plain, name, isShared), name));
        }

        while (await Console.In.ReadLineAsync() is { } way)
        {
            await Task.WhenAll(all[way].Select(writer => Task.Run(async () =>
            {
                for (var i = 0; i < commits; i++)
                {
                    await writer.CommitAsync();
                }
            })));
            Console.Out.WriteLine(way);
        }

        return 0;
    }

    public static string Workspace(string way, string name, bool isShared) => isShared ? way : $"{way}-{name}";
}
