using Okr.Conformance.Samples;
using Okr.Storage;

namespace Okr.Conformance.Cases;

internal static class ReadCases
{
    public static IReadOnlyList<ConformanceCase> All { get; } =
    [
        new("S-0801", StorePromise.Reads, "A workspace that nobody has written to is empty", async run =>
        {
            Check.ReadsBack([], await run.ReadAsync().ConfigureAwait(false));
            Check.Equal(null, await run.Reader.FindAsync(run.Workspace, Some.Cycle("a").Key, run.Cancellation).ConfigureAwait(false), "A record that is not there");
        }),
        new("S-0802", StorePromise.Reads, "A read yields every record once, kind by kind, in the same order each time and from each instance", async run =>
        {
            var records = await SeedAsync(run).ConfigureAwait(false);
            var first = await run.ReadAsync().ConfigureAwait(false);
            Check.ReadsBack(records, first);
            Check.Same(first.Select(stored => stored.Record.Key.Kind).Order(), first.Select(stored => stored.Record.Key.Kind), "Kinds in their order");
            Check.Same(first, await run.ReadAsync().ConfigureAwait(false), "A second read");
            Check.Same(first, await Streams.CollectAsync(run.Writer.ReadAsync(run.Workspace, RecordQuery.All, run.Cancellation)).ConfigureAwait(false), "A read from another instance");
        }),
        new("S-0803", StorePromise.Reads, "A read resumes after every key", async run =>
        {
            await SeedAsync(run).ConfigureAwait(false);
            var all = await run.ReadAsync().ConfigureAwait(false);
            for (var i = 0; i < all.Count; i++)
            {
                Check.Same(all.Skip(i + 1), await run.ReadAsync(new() { After = all[i].Record.Key }).ConfigureAwait(false), $"Records after {all[i].Record.Key}");
            }
        }),
        new("S-0804", StorePromise.Reads, "A read resumes after a key that has been removed", async run =>
        {
            await SeedAsync(run).ConfigureAwait(false);
            var all = await run.ReadAsync().ConfigureAwait(false);
            for (var i = 0; i < all.Count; i += 3)
            {
                await run.CommitAsync(Some.Remove(all[i].Record, all[i].Version)).ConfigureAwait(false);
                var rest = all.Skip(i + 1).Where(stored => stored.Record.Key != all[i].Record.Key);
                Check.Same(rest, await run.ReadAsync(new() { After = all[i].Record.Key }).ConfigureAwait(false), $"Records after the removed {all[i].Record.Key}");
            }
        }),
        Narrows("S-0805", "A read is narrowed to kinds, and no kinds are no records", _ =>
            [new() { Kinds = [] }, new() { Kinds = [RecordKind.Objective] }, new() { Kinds = [RecordKind.Attestation, RecordKind.Cycle, RecordKind.Cycle] }, new() { Kinds = Enum.GetValues<RecordKind>() }]),
        Narrows("S-0806", "A read is narrowed to keys, and no keys are no records", keys =>
            [new() { Keys = [] }, new() { Keys = [keys[3]] }, new() { Keys = [keys[9], keys[0], keys[9], new RecordKey(RecordKind.Unit, "missing")] }, new() { Keys = keys }]),
        Narrows("S-0807", "A read leaves out objectives of other cycles, and nothing else", _ =>
            [new() { Cycle = new CycleId("q1") }, new() { Cycle = new CycleId("Q1") }, new() { Cycle = new CycleId("missing") }]),
        Narrows("S-0808", "Conditions narrow each other", keys =>
            [new() { Kinds = [RecordKind.Objective], Cycle = new CycleId("q1") }, new() { Kinds = [RecordKind.Unit, RecordKind.Objective], Keys = keys, Cycle = new CycleId("q2") },
             new() { Kinds = [RecordKind.Unit], Keys = [keys[0]] }]),
        new("S-0809", StorePromise.Reads, "A narrowed read resumes as well", async run =>
        {
            await SeedAsync(run).ConfigureAwait(false);
            var query = new RecordQuery { Kinds = [RecordKind.Objective, RecordKind.Initiative], Cycle = new CycleId("q1") };
            var all = await run.ReadAsync(query).ConfigureAwait(false);
            for (var i = 0; i < all.Count; i++)
            {
                Check.Same(all.Skip(i + 1), await run.ReadAsync(query with { After = all[i].Record.Key }).ConfigureAwait(false), $"Records after {all[i].Record.Key}");
                Check.Same(
                    all.Skip(i + 1), await run.ReadAsync(query with { After = all[i].Record.Key, Keys = [.. all.Select(stored => stored.Record.Key)] }).ConfigureAwait(false), "The same by keys");
            }
        }),
        new("S-0810", StorePromise.Reads, "Thousands of records come each once", async run =>
        {
            var cycles = Some.Cycles(3_000);
            await run.PutNewAsync([.. cycles]).ConfigureAwait(false);
            Check.ReadsBack(cycles, await run.ReadAsync().ConfigureAwait(false));
            Check.ReadsBack(cycles, await run.ReadAsync(new() { Keys = [.. cycles.Select(cycle => cycle.Key)] }).ConfigureAwait(false));
        }),
        new("S-0811", StorePromise.Reads, "Who turns pages while others write finds every record that stays, once", async run =>
        {
            var cycles = Some.Cycles(60);
            await run.PutNewAsync([.. cycles]).ConfigureAwait(false);
            var found = new List<RecordKey>();
            for (var page = 0; page < 12; page++)
            {
                var after = found.Count == 0 ? (RecordKey?)null : found[^1];
                found.AddRange((await run.ReadAsync(new() { After = after }).ConfigureAwait(false)).Take(5).Select(stored => stored.Record.Key));
                var other = cycles[((page * 7) + 1) % 60];
                await run.CommitAsync(Some.Put(other with { Name = $"page {page}" }, await run.VersionAsync(other.Key).ConfigureAwait(false))).ConfigureAwait(false);
            }

            Check.Same(cycles.Select(cycle => cycle.Key), found.Order(), "Keys found");
        }),
        new("S-0812", StorePromise.Reads, "A read that is given up leaves the store usable", async run =>
        {
            await SeedAsync(run).ConfigureAwait(false);
            await foreach (var _ in run.Reader.ReadAsync(run.Workspace, RecordQuery.All, run.Cancellation).ConfigureAwait(false))
            {
                break;
            }

            var count = (await run.ReadAsync().ConfigureAwait(false)).Count;
            await run.PutNewAsync(Some.Cycle("late")).ConfigureAwait(false);
            Check.Equal(count + 1, (await run.ReadAsync().ConfigureAwait(false)).Count, "Records");
        }),
    ];

    private static ConformanceCase Narrows(string id, string title, Func<IReadOnlyList<RecordKey>, IReadOnlyList<RecordQuery>> queries) => new(id, StorePromise.Reads, title, async run =>
    {
        await SeedAsync(run).ConfigureAwait(false);
        var all = await run.ReadAsync().ConfigureAwait(false);
        foreach (var query in queries([.. all.Select(stored => stored.Record.Key)]))
        {
            Check.Same(all.Where(stored => query.Selects(stored.Record)), await run.ReadAsync(query).ConfigureAwait(false), $"Records selected by {query}");
        }
    });

    /// <summary>Records of every kind, written in several commits and not in the order of their keys.</summary>
    private static async Task<IReadOnlyList<OkrRecord>> SeedAsync(CaseRun run)
    {
        var records = Some.OfEveryKind;
        foreach (var chunk in records.Reverse().Chunk(4))
        {
            await run.PutNewAsync(chunk).ConfigureAwait(false);
        }

        return records;
    }
}
