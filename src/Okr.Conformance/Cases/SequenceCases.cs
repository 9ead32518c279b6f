using Okr.Conformance.Samples;
using Okr.Storage;

namespace Okr.Conformance.Cases;

internal static class SequenceCases
{
    public static IReadOnlyList<ConformanceCase> All { get; } =
    [
        new("S-0201", StorePromise.Sequence, "The number of a commit is the version of all its records", async run =>
        {
            var receipt = await run.PutNewAsync([.. Some.OfEveryKind]).ConfigureAwait(false);
            foreach (var stored in await run.ReadAsync().ConfigureAwait(false))
            {
                Check.Equal(receipt.Sequence, stored.Version, $"Version of {stored.Record.Key}");
            }
        }),
        new("S-0202", StorePromise.Sequence, "Numbers grow with every commit, one that only removes or is empty too", async run =>
        {
            var created = await run.PutNewAsync(Some.Cycle("a")).ConfigureAwait(false);
            var empty = await run.CommitAsync().ConfigureAwait(false);
            var removed = await run.CommitAsync(Some.Remove(Some.Cycle("a"), await run.VersionAsync(Some.Cycle("a").Key).ConfigureAwait(false))).ConfigureAwait(false);
            var last = await run.PutNewAsync(Some.Cycle("b")).ConfigureAwait(false);
            Check.That(
                created.Sequence < empty.Sequence && empty.Sequence < removed.Sequence && removed.Sequence < last.Sequence,
                $"The numbers of four commits should grow, and are {created.Sequence}, {empty.Sequence}, {removed.Sequence}, {last.Sequence}.");
        }),
        new("S-0203", StorePromise.Sequence, "A commit renews the versions of its own records and of no others", async run =>
        {
            await run.PutNewAsync(Some.Cycle("a"), Some.Cycle("b")).ConfigureAwait(false);
            var before = await run.VersionAsync(Some.Cycle("b").Key).ConfigureAwait(false);
            var receipt = await run.CommitAsync(Some.Put(Some.Cycle("a", "new"), await run.VersionAsync(Some.Cycle("a").Key).ConfigureAwait(false))).ConfigureAwait(false);
            Check.Equal(receipt.Sequence, await run.VersionAsync(Some.Cycle("a").Key).ConfigureAwait(false), "Version of the overwritten record");
            Check.Equal(before, await run.VersionAsync(Some.Cycle("b").Key).ConfigureAwait(false), "Version of the other record");
        }),
        new("S-0204", StorePromise.Sequence, "Writing a record as it was makes a new version of it", async run =>
        {
            await run.PutNewAsync(Some.Cycle("a")).ConfigureAwait(false);
            var receipt = await run.CommitAsync(Some.Put(Some.Cycle("a"), await run.VersionAsync(Some.Cycle("a").Key).ConfigureAwait(false))).ConfigureAwait(false);
            Check.Equal(receipt.Sequence, await run.VersionAsync(Some.Cycle("a").Key).ConfigureAwait(false), "Version of the record");
        }),
        new("S-0205", StorePromise.Sequence, "Every instance goes on with the same sequence", async run =>
        {
            var last = 0L;
            for (var i = 0; i < 10; i++)
            {
                var store = await run.OpenAsync().ConfigureAwait(false);
                var receipt = await store.CommitAsync(run.Workspace, [Some.Put(Some.Cycle($"c{i}"))], run.Cancellation).ConfigureAwait(false);
                Check.That(receipt.Sequence > last, $"Commit {i + 1} got the number {receipt.Sequence} after {last}.");
                last = receipt.Sequence;
            }
        }),
    ];
}
