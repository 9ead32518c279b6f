using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Okr.EntityFrameworkCore.Databases;
using Okr.Storage;

namespace Okr.EntityFrameworkCore.Faults;

/// <summary>A commit cancelled at each of its statements in turn: a cancellation means that nothing was written, and an answer that all was.</summary>
public sealed class CancellationTests
{
    [Fact]
    public async Task On_Sqlite_a_commit_cancelled_at_any_statement_is_written_whole_or_not_at_all()
    {
        using var database = new SqliteFile();
        await CancelEverywhereAsync(
            database, onStatement => new DbContextOptionsBuilder<OkrDbContext>(database.Options).AddInterceptors(new StatementAtOpening(null, onStatement)).Options);
    }

    [PostgresFact]
    public async Task On_Postgres_a_commit_cancelled_at_any_statement_is_written_whole_or_not_at_all()
    {
        using var database = new Postgres();
        Action? heard = null;
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Npgsql",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStarted = Hear,
            ActivityStopped = Hear,
        };
        ActivitySource.AddActivityListener(listener);
        await CancelEverywhereAsync(database, onStatement =>
        {
            heard = onStatement;
            return database.Options;
        });

        void Hear(Activity activity)
        {
            if (activity.Tags.Any(tag => tag.Value == new NpgsqlConnectionStringBuilder(database.ConnectionString).Database))
            {
                heard?.Invoke();
            }
        }
    }

    private static async Task CancelEverywhereAsync(Database database, Func<Action, DbContextOptions<OkrDbContext>> listen)
    {
        var store = database.OpenStore();
        await store.CommitAsync(Some.Workspace, Some.Commit(Some.Cycle("overwritten"), Some.Cycle("removed")));
        var isCancelled = true;
        var moments = 0;
        for (; isCancelled; moments++)
        {
            using var cancel = new CancellationTokenSource();
            var (left, moment) = (moments, moments);
            var options = listen(() =>
            {
                if (left-- == 0)
                {
                    cancel.Cancel();
                }
            });
            var cancelled = new EntityFrameworkOkrStore(() => new OkrDbContext(options));
            var before = await store.LoadAsync(Some.Workspace);
            (left, isCancelled) = (moment, false);
            var commit = new OkrCommit
            {
                Id = new($"c{moment}"),
                Changes =
                [
                    Some.Put(Some.Cycle("overwritten"), before.VersionOf(Some.Cycle("overwritten").Key)), Some.Put(Some.Cycle($"new-{moment}")),
                    new OkrChange.Remove(Some.Cycle("removed").Key, before.VersionOf(Some.Cycle("removed").Key)),
                ],
            };
            try
            {
                await cancelled.CommitAsync(Some.Workspace, commit, cancel.Token);
                isCancelled = cancel.IsCancellationRequested;
                Assert.NotNull(await store.FindAsync(Some.Workspace, Some.Cycle($"new-{moment}").Key));
            }
            catch (OperationCanceledException)
            {
                isCancelled = true;
                Assert.Equal(before.Records, (await store.LoadAsync(Some.Workspace)).Records);
            }
        }

        Assert.InRange(moments, 3, 60);
    }
}
