using Okr.Conformance.Samples;
using Okr.Storage;

namespace Okr.Conformance.Cases;

internal static class FeedCases
{
    private static readonly Cycle A = Some.Cycle("a");

    public static IReadOnlyList<ConformanceCase> All { get; } =
    [
        Feed("S-1401", "The feed tells every commit once, in order, under the number of its receipt", async run =>
        {
            var receipts = new List<long>();
            for (var i = 0; i < 30; i++)
            {
                receipts.Add((await run.PutNewAsync(Some.Cycle($"c{i}")).ConfigureAwait(false)).Sequence);
            }

            Check.Same(receipts, (await run.ReadFeedAsync(0).ConfigureAwait(false)).Select(committed => committed.Sequence), "Numbers in the feed");
        }),
        Feed("S-1402", "A commit comes back as it was given: changes, expected versions, who, when and why", async run =>
        {
            var commits = new List<OkrCommit>
            {
                new() { Id = new CommitId("all"), Changes = [.. Some.Generated(1402, 60).Select(record => Some.Put(record))], By = new PersonId("某人"), Reason = "导入 🙂" },
                new() { At = new DateTimeOffset(2026, 2, 28, 23, 59, 59, TimeSpan.FromHours(-9.5)).AddTicks(9_999_999) },
            };
            var receipt = await run.CommitAsync(commits[0]).ConfigureAwait(false);
            await run.CommitAsync(commits[1]).ConfigureAwait(false);
            commits.Add(new() { Changes = [Some.Put(Some.Cycle("r-0"), receipt.Sequence), Some.Remove(Some.Unit("r-1"), receipt.Sequence), Some.Remove(A, OkrVersion.New)] });
            await run.CommitAsync(commits[2]).ConfigureAwait(false);
            Check.Same(commits, (await run.ReadFeedAsync(0).ConfigureAwait(false)).Select(committed => committed.Commit), "Commits in the feed");
        }),
        Feed("S-1403", "The feed resumes after every number, and after the last there is nothing", async run =>
        {
            for (var i = 0; i < 10; i++)
            {
                await run.PutNewAsync(Some.Cycle($"c{i}")).ConfigureAwait(false);
            }

            var all = await run.ReadFeedAsync(0).ConfigureAwait(false);
            foreach (var (committed, i) in all.Select((committed, i) => (committed, i)))
            {
                Check.Same(all.Skip(i + 1), await run.ReadFeedAsync(committed.Sequence).ConfigureAwait(false), $"Commits after {committed.Sequence}");
            }

            Check.Same([], await run.ReadFeedAsync(long.MaxValue).ConfigureAwait(false), "Commits after the greatest number there is");
        }),
        Feed("S-1404", "What was refused, cancelled or repeated is not in the feed", async run =>
        {
            var commit = new OkrCommit { Id = new CommitId("x"), Changes = [Some.Put(A)] };
            await run.CommitAsync(commit).ConfigureAwait(false);
            var before = await run.ReadFeedAsync(0).ConfigureAwait(false);
            await run.RefusedAsync("A wrong version", Some.Put(A, expected: 99)).ConfigureAwait(false);
            await Check.ThrowsAsync<OperationCanceledException>(
                () => run.Writer.CommitAsync(run.Workspace, new OkrCommit(), new CancellationToken(canceled: true)), "A cancelled commit").ConfigureAwait(false);
            await run.CommitAsync(commit).ConfigureAwait(false);
            Check.Same(before, await run.ReadFeedAsync(0).ConfigureAwait(false), "Commits in the feed");
        }),
        Feed("S-1405", "Who applies the feed from the start has the workspace, versions included", async run =>
        {
            await run.PutNewAsync([.. Some.Cycles(12)]).ConfigureAwait(false);
            for (var i = 0; i < 12; i++)
            {
                var cycle = Some.Cycles(12)[i];
                var version = await run.VersionAsync(cycle.Key).ConfigureAwait(false);
                await run.CommitAsync(i % 3 == 0 ? Some.Remove(cycle, version) : Some.Put(cycle with { Name = $"{i}" }, version)).ConfigureAwait(false);
            }

            var replayed = new Dictionary<RecordKey, StoredRecord>();
            foreach (var committed in await run.ReadFeedAsync(0).ConfigureAwait(false))
            {
                Replay(replayed, committed);
            }

            Check.SameRecords(replayed.Values, await run.ReadAsync().ConfigureAwait(false), "Records by the feed and by the read");
        }),
        Feed("S-1406", "Who follows the feed while eight writers commit misses nothing and gets nothing twice", async run =>
        {
            var writing = run.TogetherAsync(async (store, writer) =>
            {
                for (var i = 0; i < 10; i++)
                {
                    await store.CommitAsync(run.Workspace, [Some.Put(Some.Cycle($"c{writer}-{i}"))], run.Cancellation).ConfigureAwait(false);
                }
            });
            var followed = new List<CommittedChanges>();
            for (var last = false; !last;)
            {
                // Asked before reading, so the last two reads begin when everything is written.
                last = writing.IsCompleted && followed.Count > 0;
                followed.AddRange(await run.ReadFeedAsync(followed.Count == 0 ? 0 : followed[^1].Sequence).ConfigureAwait(false));
            }

            await writing.ConfigureAwait(false);
            Check.Same(await run.ReadFeedAsync(0).ConfigureAwait(false), followed, "Commits met on the way");
            Check.Equal(80, followed.Count, "Commits");
        }),
        Feed("S-1407", "A negative place is refused, and a workspace without commits has an empty feed", async run =>
        {
            Check.Same([], await run.ReadFeedAsync(0).ConfigureAwait(false), "Commits");
            await Check.ThrowsAsync<ArgumentException>(() => run.ReadFeedAsync(-1), "A place before the start").ConfigureAwait(false);
            await Check.ThrowsAsync<ArgumentException>(() => Streams.CollectAsync(run.Feed.ReadCommitsAsync(default, 0, run.Cancellation)), "No workspace is named").ConfigureAwait(false);
        }),
        Feed("S-1408", "A feed that is cancelled ends in an exception, not in a short list", async run =>
        {
            await run.PutNewAsync(A).ConfigureAwait(false);
            await Check.ThrowsAsync<OperationCanceledException>(
                () => Streams.CollectAsync(run.Feed.ReadCommitsAsync(run.Workspace, 0, new CancellationToken(canceled: true))), "A cancelled feed").ConfigureAwait(false);
        }),
    ];

    private static ConformanceCase Feed(string id, string title, Func<CaseRun, Task> body) => new(id, StorePromise.Feed, title, body) { Requires = StoreTraits.Feed };

    private static void Replay(Dictionary<RecordKey, StoredRecord> records, CommittedChanges committed)
    {
        foreach (var change in committed.Commit.Changes)
        {
            if (change is OkrChange.Put put)
            {
                records[put.Key] = new StoredRecord(put.Record, committed.Sequence);
            }
            else
            {
                records.Remove(change.Key);
            }
        }
    }
}
