using System.Diagnostics;
using System.Globalization;
using Okr.EntityFrameworkCore.Databases;
using Okr.Storage;
using Xunit.Abstractions;

namespace Okr.EntityFrameworkCore.Throughput;

/// <summary>Commits of several processes, beside plain SQL that does the same; the two take turns. <c>OKR_PROCESSES</c>, <c>OKR_WRITERS</c> and <c>OKR_COUNTS</c>
/// (commits of a writer in a round) make it more of them.</summary>
public sealed class CommitThroughputTests(ITestOutputHelper output)
{
    private const int Rounds = 10;

    /// <summary>Far below what is measured on a quiet machine, and far above a way to the server too many.</summary>
    private const double Floor = 0.5;

    [Fact]
    public Task On_Sqlite_commits_are_about_as_fast_as_plain_sql() => CompareAsync(() => new SqliteFile(), processes: 1, writers: 1, isShared: true, scale: 8);

    [PostgresTheory]
    [InlineData(true)]
    [InlineData(false)]
    public Task On_Postgres_commits_are_about_as_fast_as_plain_sql(bool isShared) =>
        CompareAsync(() => new Postgres(), Setting.Of("OKR_PROCESSES", 2), Setting.Of("OKR_WRITERS", 4), isShared);

    private async Task CompareAsync(Func<Database> make, int processes, int writers, bool isShared, int scale = 1)
    {
        var commits = scale * Setting.Of("OKR_COUNTS", 20);
        using var database = make();
        var running = Enumerable.Range(0, processes).Select(process => Start(database, process, writers, commits, isShared)).ToList();
        var ratios = new List<double>();
        var elapsed = new Dictionary<string, TimeSpan>(StringComparer.Ordinal) { [CommitRounds.Store] = default, [CommitRounds.Plain] = default };
        try
        {
            // The first rounds warm everything up and do not count.
            for (var round = -2; round < Rounds; round++)
            {
                string[] ways = round % 2 == 0 ? [CommitRounds.Store, CommitRounds.Plain] : [CommitRounds.Plain, CommitRounds.Store];
                var times = new Dictionary<string, TimeSpan>(StringComparer.Ordinal);
                foreach (var way in ways)
                {
                    times[way] = await TimeAsync(running, way);
                    elapsed[way] += round < 0 ? TimeSpan.Zero : times[way];
                }

                if (round >= 0)
                {
                    ratios.Add(times[CommitRounds.Plain] / times[CommitRounds.Store]);
                }
            }
        }
        finally
        {
            running.ForEach(process => process.Kill());
            running.ForEach(process => process.Dispose());
        }

        foreach (var way in elapsed.Keys)
        {
            await VerifyAsync(database.OpenStore(), way, processes, writers, (Rounds + 2) * commits, isShared);
        }

        var written = processes * writers * commits * Rounds;
        var median = ratios.Order().ElementAt(Rounds / 2);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{database.GetType().Name}, {processes} processes of {writers} writers, {(isShared ? "one workspace" : "a workspace each")}: {written / elapsed[CommitRounds.Store].TotalSeconds:0} commits a second, plain SQL {written / elapsed[CommitRounds.Plain].TotalSeconds:0}, ratio {elapsed[CommitRounds.Plain] / elapsed[CommitRounds.Store]:0.00} (median of rounds {median:0.00})"));
        Assert.True(median >= Floor, $"Commits have {median:0.00} of the throughput of plain SQL.");
    }

    private static Process Start(Database database, int process, int writers, int commits, bool isShared)
    {
        string[] arguments =
            ["exec", typeof(CommitRounds).Assembly.Location, CommitRounds.Name, database.GetType().Name, database.ConnectionString,
             .. ((int[])[process, writers, commits]).Select(number => number.ToString(CultureInfo.InvariantCulture)), isShared.ToString()];
        return Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false })!;
    }

    private static async Task<TimeSpan> TimeAsync(List<Process> processes, string way)
    {
        var start = Stopwatch.GetTimestamp();
        processes.ForEach(process => process.StandardInput.WriteLine(way));
        foreach (var process in processes)
        {
            Assert.Equal(way, await process.StandardOutput.ReadLineAsync());
        }

        return Stopwatch.GetElapsedTime(start);
    }

    /// <summary>Both ways have written the same, and the store can read either.</summary>
    private static async Task VerifyAsync(EntityFrameworkOkrStore store, string way, int processes, int writers, int commits, bool isShared)
    {
        var names = Enumerable.Range(0, processes).SelectMany(process => Enumerable.Range(0, writers).Select(writer => $"p{process}-{writer}"));
        foreach (var workspace in names.GroupBy(name => CommitRounds.Workspace(way, name, isShared), StringComparer.Ordinal))
        {
            var document = await store.LoadAsync(new WorkspaceId(workspace.Key));
            Assert.Equal(workspace.Order(StringComparer.Ordinal), document.Objectives.Select(objective => objective.Id.Value));
            Assert.All(document.Objectives, objective => Assert.Equal(18_000 + commits, ((NumericMetric)objective.KeyResults[0].Metric!).Current));
            Assert.Equal(workspace.Count() * commits, document.CheckIns.Count);

            var sequence = 0L;
            await foreach (var committed in store.ReadCommitsAsync(new WorkspaceId(workspace.Key), 0))
            {
                Assert.Equal(++sequence, committed.Sequence);
            }

            Assert.Equal(workspace.Count() * commits, sequence);
        }
    }
}
