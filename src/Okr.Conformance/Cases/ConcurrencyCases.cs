using System.Globalization;
using Okr.Conformance.Samples;
using Okr.Storage;

namespace Okr.Conformance.Cases;

internal static class ConcurrencyCases
{
    public static IReadOnlyList<ConformanceCase> All { get; } =
    [
        new("S-1001", StorePromise.Concurrency, "Eight writers that count in four records lose no count", async run =>
        {
            var counters = Some.Cycles(4, "0");
            await run.PutNewAsync([.. counters]).ConfigureAwait(false);
            await run.TogetherAsync(async (store, writer) =>
            {
                for (var i = 0; i < 12; i++)
                {
                    await IncrementAsync(run, store, counters[(writer + i) % 4].Key).ConfigureAwait(false);
                }
            }).ConfigureAwait(false);
            Check.Equal(CaseRun.Writers * 12, (await run.ReadAsync().ConfigureAwait(false)).Sum(stored => CountIn(stored.Record)), "Sum of the counters");
        }),
        new("S-1002", StorePromise.Concurrency, "Writers on different records never meet a conflict", run => run.TogetherAsync(async (store, writer) =>
        {
            var version = OkrVersion.New;
            for (var i = 0; i < 15; i++)
            {
                var own = Some.Cycle($"own-{writer}", $"{i}");
                await store.CommitAsync(run.Workspace, [Some.Put(own, version)], run.Cancellation).ConfigureAwait(false);
                version = await run.VersionAsync(own.Key).ConfigureAwait(false);
            }
        })),
        new("S-1003", StorePromise.Concurrency, "Of many writers that make the same record exactly one does", async run =>
        {
            for (var round = 0; round < 10; round++)
            {
                var record = Some.Cycle($"only-{round}");
                var made = 0;
                await run.TogetherAsync(async (store, writer) =>
                {
                    if (await TryAsync(run, store, Some.Put(record with { Name = $"{writer}" })).ConfigureAwait(false))
                    {
                        Interlocked.Increment(ref made);
                    }
                }).ConfigureAwait(false);
                Check.Equal(1, made, $"Writers that made {record.Key}");
            }
        }),
        new("S-1004", StorePromise.Concurrency, "Commits that touch the same records in opposite order end in a receipt or a conflict, never in a deadlock", async run =>
        {
            var cycles = Some.Cycles(10, "0");
            await run.PutNewAsync([.. cycles]).ConfigureAwait(false);
            var written = 0;
            await run.TogetherAsync(async (store, writer) =>
            {
                for (var i = 0; i < 10; i++)
                {
                    var read = (await Streams.CollectAsync(store.ReadAsync(run.Workspace, RecordQuery.All, run.Cancellation)).ConfigureAwait(false)).AsEnumerable();
                    var changes = (writer % 2 == 0 ? read : read.Reverse()).Select(stored => Some.Put(Some.Cycle(stored.Record.Key.Id, $"{writer}.{i}"), stored.Version));
                    if (await TryAsync(run, store, [.. changes]).ConfigureAwait(false))
                    {
                        Interlocked.Increment(ref written);
                    }
                }
            }).ConfigureAwait(false);
            Check.That(written > 0, "None of the writers ever got through.");
            Check.Equal(1, (await run.ReadAsync().ConfigureAwait(false)).Select(stored => ((Cycle)stored.Record).Name).Distinct(StringComparer.Ordinal).Count(), "Different names in records that are always written together");
        }),
    ];

    /// <summary>True where it was written, false on an honest conflict: one whose record really has another version.</summary>
    private static async Task<bool> TryAsync(CaseRun run, IOkrStore store, params OkrChange[] changes)
    {
        try
        {
            await store.CommitAsync(run.Workspace, changes, run.Cancellation).ConfigureAwait(false);
            return true;
        }
        catch (OkrConflictException refusal)
        {
            Check.That(refusal.Conflicts.All(conflict => conflict.Expected != conflict.Actual), $"A phantom conflict: {refusal.Message}");
            return false;
        }
    }

    private static async Task IncrementAsync(CaseRun run, IOkrStore store, RecordKey key)
    {
        while (true)
        {
            var stored = await store.FindAsync(run.Workspace, key, run.Cancellation).ConfigureAwait(false) ?? throw new ConformanceException($"{key} is gone, and nobody removed it.");
            var next = ((Cycle)stored.Record) with { Name = (CountIn(stored.Record) + 1).ToString(CultureInfo.InvariantCulture) };
            if (await TryAsync(run, store, Some.Put(next, stored.Version)).ConfigureAwait(false))
            {
                return;
            }
        }
    }

    private static int CountIn(OkrRecord record) => int.Parse(((Cycle)record).Name, CultureInfo.InvariantCulture);
}
