using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Okr.Storage;

namespace Okr.EntityFrameworkCore.Faults;

/// <summary>Writers that count in four records, and leave a check-in in the same commit for each count. Whatever happens to them, the two must agree.</summary>
internal static class CountingWriter
{
    private const int Counters = 4;

    /// <summary>Arguments: provider, connection string, name, writers, counts of each. Each acknowledged count is a line on standard output.</summary>
    public static async Task<int> RunAsync(string[] arguments)
    {
        var options = new DbContextOptionsBuilder<OkrDbContext>();
        _ = arguments[0] == "Postgres" ? options.UseNpgsql(arguments[1]) : options.UseSqlite(arguments[1]);
        var store = new EntityFrameworkOkrStore(() => new OkrDbContext(options.Options));
        var (writers, counts) = (int.Parse(arguments[3], CultureInfo.InvariantCulture), int.Parse(arguments[4], CultureInfo.InvariantCulture));
        await Task.WhenAll(Enumerable.Range(0, writers).Select(writer => Task.Run(async () =>
        {
            for (var i = 0; i < counts; i++)
            {
                var id = $"{arguments[2]}-{writer}-{i}";
                await CountAsync(store, (writer + i) % Counters, id);
                Console.Out.WriteLine(id);
            }
        })));
        return 0;
    }

    public static Task PrepareAsync(IOkrStore store) =>
        store.CommitAsync(Some.Workspace, Some.Commit([.. Enumerable.Range(0, Counters).Select(i => Some.Cycle($"counter-{i}", "0"))])).AsTask();

    /// <summary>Counts once, through every honest conflict and every passing trouble.</summary>
    public static async Task CountAsync(IOkrStore store, int counter, string id)
    {
        while (true)
        {
            try
            {
                var stored = await store.FindAsync(Some.Workspace, Some.Cycle($"counter-{counter}").Key) ?? throw new InvalidOperationException("The counter is gone.");
                var cycle = (Cycle)stored.Record;
                var next = cycle with { Name = (int.Parse(cycle.Name, CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture) };
                if (await store.FindAsync(Some.Workspace, new RecordKey(RecordKind.CheckIn, id)) is null)
                {
                    await store.CommitAsync(Some.Workspace, new OkrCommit { Id = new(id), Changes = [Some.Put(next, stored.Version), Some.Put(new CheckIn { Id = new(id) })] });
                }

                return;
            }
            catch (OkrConflictException conflict) when (conflict.Conflicts.All(one => one.Expected != one.Actual))
            {
                // Somebody else counted first.
            }
            catch (OkrStoreUnavailableException)
            {
                await Task.Delay(20);
            }
        }
    }

    /// <summary>No acknowledged count is lost, none is there by half or twice, and the feed tells every one in order.</summary>
    public static async Task VerifyAsync(EntityFrameworkOkrStore store, IReadOnlyCollection<string> acknowledged)
    {
        var document = await store.LoadAsync(Some.Workspace);
        var counted = document.CheckIns.Select(checkIn => checkIn.Id.Value).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(acknowledged.Except(counted));
        Assert.Equal(counted.Count, document.Cycles.Sum(cycle => int.Parse(cycle.Name, CultureInfo.InvariantCulture)));

        var told = new List<CommittedChanges>();
        await foreach (var committed in store.ReadCommitsAsync(Some.Workspace, 0))
        {
            told.Add(committed);
        }

        Assert.Equal(Enumerable.Range(1, counted.Count + 1).Select(i => (long)i), told.Select(committed => committed.Sequence));
        Assert.Equal(counted, told.Skip(1).Select(committed => committed.Commit.Id!.Value.Value).ToHashSet(StringComparer.Ordinal));
    }
}
