using Okr.Conformance.Samples;
using Okr.Storage;

namespace Okr.Conformance.Cases;

internal static class IsolationCases
{
    private static readonly Cycle A = Some.Cycle("a");

    public static IReadOnlyList<ConformanceCase> All { get; } =
    [
        new("S-0601", StorePromise.Isolation, "The same key lives in many workspaces, with content of its own in each", async run =>
        {
            // The last ones differ from the first by case, composition and a blank only, or are patterns that match it.
            string[] suffixes = ["", "A", "a", "\u00e9", "e\u0301", " ", "%", "_", "'", "*"];
            foreach (var suffix in suffixes)
            {
                await run.Writer.CommitAsync(run.Beside(suffix), [Some.Put(Some.Cycle("a", suffix))], run.Cancellation).ConfigureAwait(false);
            }

            foreach (var suffix in suffixes)
            {
                var read = await run.Reader.LoadAsync(run.Beside(suffix), run.Cancellation).ConfigureAwait(false);
                Check.Same([Some.Cycle("a", suffix)], read.Records, $"Records of the workspace '{run.Beside(suffix)}'");
            }
        }),
        new("S-0602", StorePromise.Isolation, "A removal in one workspace leaves the other as it was", async run =>
        {
            var other = run.Beside("-other");
            await run.PutNewAsync(A).ConfigureAwait(false);
            await run.Writer.CommitAsync(other, [Some.Put(A)], run.Cancellation).ConfigureAwait(false);
            await run.CommitAsync(Some.Remove(A, await run.VersionAsync(A.Key).ConfigureAwait(false))).ConfigureAwait(false);
            Check.That(await run.Reader.FindAsync(other, A.Key, run.Cancellation).ConfigureAwait(false) is not null, "The record of the other workspace is gone.");
        }),
        new("S-0603", StorePromise.Isolation, "A version counts in its own workspace only", async run =>
        {
            var other = run.Beside("-other");
            for (var i = 0; i < 3; i++)
            {
                await run.Writer.CommitAsync(other, [Some.Put(Some.Cycle($"filler-{i}"))], run.Cancellation).ConfigureAwait(false);
            }

            await run.PutNewAsync(A).ConfigureAwait(false);
            var mine = await run.VersionAsync(A.Key).ConfigureAwait(false);
            await Check.ThrowsAsync<OkrConflictException>(
                () => run.Writer.CommitAsync(other, [Some.Put(A, mine)], run.Cancellation), "The record is not in the other workspace").ConfigureAwait(false);
        }),
        new("S-0604", StorePromise.Isolation, "A commit id is known in its own workspace only", async run =>
        {
            var commit = new OkrCommit { Id = new CommitId("shared"), Changes = [Some.Put(A)] };
            await run.CommitAsync(commit).ConfigureAwait(false);
            var receipt = await run.Writer.CommitAsync(run.Beside("-other"), commit, run.Cancellation).ConfigureAwait(false);
            Check.That(!receipt.IsRepeated, "The other workspace took the commit for a retry.");
            Check.That(await run.Reader.FindAsync(run.Beside("-other"), A.Key, run.Cancellation).ConfigureAwait(false) is not null, "The commit was not written in the other workspace.");
        }),
        new("S-0605", StorePromise.Isolation, "A default workspace is refused", async run =>
        {
            await Check.ThrowsAsync<ArgumentException>(() => run.Writer.CommitAsync(default, [Some.Put(A)], run.Cancellation), "No workspace is named").ConfigureAwait(false);
            await Check.ThrowsAsync<ArgumentException>(() => run.Reader.LoadAsync(default, run.Cancellation), "A read of no workspace").ConfigureAwait(false);
        }),
        new("S-0606", StorePromise.Isolation, "The feed of a workspace tells of no other", async run =>
        {
            await run.PutNewAsync(A).ConfigureAwait(false);
            await run.Writer.CommitAsync(run.Beside("-other"), [Some.Put(Some.Cycle("b"))], run.Cancellation).ConfigureAwait(false);
            var keys = (await run.ReadFeedAsync(0).ConfigureAwait(false)).SelectMany(committed => committed.Commit.Changes).Select(change => change.Key);
            Check.Same([A.Key], keys, "Records that the feed tells of");
        }) { Requires = StoreTraits.Feed },
        new("S-0607", StorePromise.Isolation, "Writers of the same keys in different workspaces never meet", run => run.TogetherAsync(async (store, writer) =>
        {
            for (var i = 0; i < 10; i++)
            {
                await store.CommitAsync(run.Beside($"-{writer}"), [Some.Put(Some.Cycle($"same-{i}"))], run.Cancellation).ConfigureAwait(false);
            }
        })),
    ];
}
