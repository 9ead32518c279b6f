using Okr.Conformance.Samples;
using Okr.Storage;

namespace Okr.Conformance.Cases;

internal static class AtomicityCases
{
    private static readonly OrgUnit Taken = Some.Unit("taken");

    public static IReadOnlyList<ConformanceCase> All { get; } =
    [
        new("S-0401", StorePromise.Atomicity, "A refused commit writes none of its sound changes, wherever the wrong one stands", async run =>
        {
            await run.PutNewAsync(Taken, Some.Cycle("x"), Some.Cycle("y")).ConfigureAwait(false);
            var before = await run.ReadAsync().ConfigureAwait(false);
            OkrChange[] sound =
            [
                Some.Put(Some.Cycle("a")), Some.Put(Some.Cycle("x", "new"), await run.VersionAsync(Some.Cycle("x").Key).ConfigureAwait(false)),
                Some.Remove(Some.Cycle("y"), await run.VersionAsync(Some.Cycle("y").Key).ConfigureAwait(false)), Some.Put(Some.Unit("z")),
            ];
            for (var place = 0; place <= sound.Length; place++)
            {
                var changes = sound.ToList();
                changes.Insert(place, Some.Put(Taken));
                await run.RefusedAsync("A wrong change among sound ones", [.. changes]).ConfigureAwait(false);
                Check.SameRecords(before, await run.ReadAsync().ConfigureAwait(false), "Records after the refusal");
            }
        }),
        new("S-0402", StorePromise.Atomicity, "A commit of a thousand records with one wrong version writes nothing", async run =>
        {
            await run.PutNewAsync(Taken).ConfigureAwait(false);
            await run.RefusedAsync("The last of many", [.. Some.Cycles(1_000).Select(cycle => Some.Put(cycle)), Some.Put(Taken)]).ConfigureAwait(false);
            Check.ReadsBack([Taken], await run.ReadAsync().ConfigureAwait(false));
        }),
        new("S-0403", StorePromise.Atomicity, "No reader sees half of a commit", async run =>
        {
            await run.PutNewAsync([.. Some.Cycles(20, "0")]).ConfigureAwait(false);
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(run.Cancellation);
            var writing = Task.Run(() => OverwriteTogetherAsync(run, stop.Token), run.Cancellation);
            try
            {
                // The writer must be seen at work, or the reads prove nothing.
                var moments = new HashSet<string>(StringComparer.Ordinal);
                for (var i = 0; i < 25 || (moments.Count < 10 && !writing.IsCompleted); i++)
                {
                    var names = (await run.ReadAsync().ConfigureAwait(false)).Select(stored => ((Cycle)stored.Record).Name).ToList();
                    Check.That(names.Count == 20 && names.Distinct(StringComparer.Ordinal).Count() == 1, $"20 records are always written together, and one read saw {string.Join(' ', names)}.");
                    moments.Add(names[0]);
                }
            }
            finally
            {
                await stop.CancelAsync().ConfigureAwait(false);
                await writing.ConfigureAwait(false);
            }
        }),
        new("S-0404", StorePromise.Atomicity, "A read shows one moment, even when somebody commits in the middle of it", async run =>
        {
            await run.PutNewAsync([.. Some.Cycles(50, "old")]).ConfigureAwait(false);
            var before = await run.ReadAsync().ConfigureAwait(false);
            var reading = run.Reader.ReadAsync(run.Workspace, RecordQuery.All, run.Cancellation).GetAsyncEnumerator(run.Cancellation);
            await using var _ = reading.ConfigureAwait(false);
            await reading.MoveNextAsync().ConfigureAwait(false);
            var seen = new List<StoredRecord> { reading.Current };

            // A store may make the writer wait for the reader, so the case does not wait for the writer.
            var writing = Task.Run(() => ChangeEverythingAsync(run, before), run.Cancellation);
            await Task.WhenAny(writing, Task.Delay(TimeSpan.FromMilliseconds(200), run.Cancellation)).ConfigureAwait(false);
            while (await reading.MoveNextAsync().ConfigureAwait(false))
            {
                seen.Add(reading.Current);
            }

            await reading.DisposeAsync().ConfigureAwait(false);
            await writing.ConfigureAwait(false);
            Check.SameRecords(before, seen, "Records of the read that had begun before");
            Check.Equal(25, (await run.ReadAsync().ConfigureAwait(false)).Count, "Records of a read that began after");
        }),
    ];

    private static async Task OverwriteTogetherAsync(CaseRun run, CancellationToken stop)
    {
        var store = await run.OpenAsync().ConfigureAwait(false);
        var query = new RecordQuery { Keys = [.. Some.Cycles(20).Select(cycle => cycle.Key)] };
        for (var i = 1; !stop.IsCancellationRequested; i++)
        {
            var now = await Streams.CollectAsync(store.ReadAsync(run.Workspace, query, run.Cancellation)).ConfigureAwait(false);
            await run.CommitAsync([.. now.Select(stored => Some.Put(Some.Cycle(stored.Record.Key.Id, $"{i}"), stored.Version))]).ConfigureAwait(false);
            await Task.Yield();
        }
    }

    private static async Task ChangeEverythingAsync(CaseRun run, List<StoredRecord> records) => await run.CommitAsync(
        [.. records.Select((stored, i) => i % 2 == 0 ? Some.Put(Some.Cycle(stored.Record.Key.Id, "new"), stored.Version) : Some.Remove(stored.Record, stored.Version))]).ConfigureAwait(false);
}
