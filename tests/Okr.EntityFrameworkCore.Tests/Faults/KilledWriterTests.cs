using Okr.EntityFrameworkCore.Databases;

namespace Okr.EntityFrameworkCore.Faults;

/// <summary>The process that writes dies at any moment. <c>OKR_KILLS</c> asks for another number of deaths: 1000 was the yardstick on SQLite, 200 on PostgreSQL.</summary>
public sealed class KilledWriterTests
{
    /// <summary>Each death is followed by a look at everything, so now and then everything begins anew.</summary>
    private const int PerDatabase = 25;

    private static readonly int Kills = Setting.Of("OKR_KILLS", 5);

    [Fact]
    public Task On_Sqlite_no_acknowledged_commit_is_lost_and_none_is_there_by_half() => KillAsync(() => new SqliteFile());

    [PostgresFact]
    public Task On_Postgres_no_acknowledged_commit_is_lost_and_none_is_there_by_half() => KillAsync(() => new Postgres());

    [PostgresFact]
    public async Task Nor_when_the_server_is_killed_under_its_writers()
    {
        using var server = new PostgresServer();
        using var database = new Postgres(server);
        var store = database.OpenStore();
        await CountingWriter.PrepareAsync(store);

        var counting = Task.WhenAll(Enumerable.Range(0, 4).Select(writer => Task.Run(async () =>
        {
            for (var i = 0; i < 60; i++)
            {
                await CountingWriter.CountAsync(store, (writer + i) % 4, $"{writer}-{i}");
                await Task.Delay(5);
            }
        })));
        for (var kill = 0; kill < 2; kill++)
        {
            await Task.Delay(150);
            await Task.Run(server.KillAndStart);
        }

        await counting;
        await CountingWriter.VerifyAsync(store, [.. Enumerable.Range(0, 4).SelectMany(writer => Enumerable.Range(0, 60).Select(i => $"{writer}-{i}"))]);
    }

    private static async Task KillAsync(Func<Database> make)
    {
        var random = new Random(1);
        for (var left = Kills; left > 0; left -= PerDatabase)
        {
            await KillAsync(make, Math.Min(left, PerDatabase), random);
        }
    }

    private static async Task KillAsync(Func<Database> make, int kills, Random random)
    {
        using var database = make();
        await CountingWriter.PrepareAsync(database.OpenStore());
        var acknowledged = new List<string>();
        for (var kill = 0; kill < kills; kill++)
        {
            using var writer = new WriterProcess(database, $"p{kill}", writers: 3, counts: 1_000_000);
            acknowledged.AddRange(await writer.KillAsync(TimeSpan.FromMilliseconds(random.Next(60))));
            await CountingWriter.VerifyAsync(database.OpenStore(), acknowledged);
        }

        Assert.True(acknowledged.Count >= kills, "The writers were killed before they wrote anything, which proves nothing.");
    }
}
