using Okr.EntityFrameworkCore.Databases;

namespace Okr.EntityFrameworkCore.Faults;

/// <summary>Several processes write to one workspace. <c>OKR_PROCESSES</c>, <c>OKR_WRITERS</c> and <c>OKR_COUNTS</c> make it more of them: 8, 16 and 100 were the yardstick.</summary>
public sealed class ManyProcessesTests
{
    [Fact]
    public Task On_Sqlite_no_update_is_lost() => CountTogetherAsync(() => new SqliteFile());

    [PostgresFact]
    public Task On_Postgres_no_update_is_lost() => CountTogetherAsync(() => new Postgres());

    private static async Task CountTogetherAsync(Func<Database> make)
    {
        var (processes, writers, counts) = (Setting.Of("OKR_PROCESSES", 2), Setting.Of("OKR_WRITERS", 4), Setting.Of("OKR_COUNTS", 20));
        using var database = make();
        await CountingWriter.PrepareAsync(database.OpenStore());
        var running = Enumerable.Range(0, processes).Select(process => new WriterProcess(database, $"p{process}", writers, counts)).ToList();
        try
        {
            var acknowledged = new List<string>();
            foreach (var process in running)
            {
                acknowledged.AddRange(await process.EndAsync());
                Assert.Equal(0, process.ExitCode);
            }

            Assert.Equal(processes * writers * counts, acknowledged.Count);
            await CountingWriter.VerifyAsync(database.OpenStore(), acknowledged);
        }
        finally
        {
            running.ForEach(process => process.Dispose());
        }
    }
}
