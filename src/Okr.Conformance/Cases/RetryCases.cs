using Okr.Conformance.Samples;
using Okr.Storage;

namespace Okr.Conformance.Cases;

internal static class RetryCases
{
    private static readonly Cycle A = Some.Cycle("a");
    private static readonly OkrCommit Named = new() { Id = new CommitId("commit-1"), Changes = [Some.Put(A)], By = new PersonId("p1"), Reason = "first" };

    public static IReadOnlyList<ConformanceCase> All { get; } =
    [
        new("S-1201", StorePromise.Retries, "A retry gets the first answer and changes nothing", async run =>
        {
            var first = await run.CommitAsync(Named).ConfigureAwait(false);
            var before = await run.ReadAsync().ConfigureAwait(false);
            var second = await run.CommitAsync(Named).ConfigureAwait(false);
            Check.Equal(new CommitReceipt(first.Sequence, isRepeated: true), second, "Receipt of the retry");
            Check.That(!first.IsRepeated, "The first commit was answered as a retry.");
            Check.SameRecords(before, await run.ReadAsync().ConfigureAwait(false), "Records after the retry");
        }),
        new("S-1202", StorePromise.Retries, "A retry that comes late does not undo what others wrote since", async run =>
        {
            var first = await run.CommitAsync(Named).ConfigureAwait(false);
            await run.CommitAsync(Some.Put(Some.Cycle("a", "others"), await run.VersionAsync(A.Key).ConfigureAwait(false))).ConfigureAwait(false);
            var late = await run.CommitAsync(Named).ConfigureAwait(false);
            Check.Equal(new CommitReceipt(first.Sequence, isRepeated: true), late, "Receipt of the late retry");
            Check.ReadsBack([Some.Cycle("a", "others")], await run.ReadAsync().ConfigureAwait(false));
        }),
        new("S-1203", StorePromise.Retries, "A retry through another instance, with another time and reason, is a retry", async run =>
        {
            var first = await run.CommitAsync(Named).ConfigureAwait(false);
            var fresh = await run.OpenAsync().ConfigureAwait(false);
            var again = Named with { At = DateTimeOffset.UnixEpoch, By = null, Reason = "second attempt" };
            Check.Equal(new CommitReceipt(first.Sequence, isRepeated: true), await fresh.CommitAsync(run.Workspace, again, run.Cancellation).ConfigureAwait(false), "Receipt of the retry");
        }),
        new("S-1204", StorePromise.Retries, "The id with other changes is refused, and nothing is written", async run =>
        {
            var first = await run.CommitAsync(Named).ConfigureAwait(false);
            OkrChange[][] others = [[], [Some.Put(Some.Cycle("a", "other"))], [Some.Put(A), Some.Put(Some.Cycle("b"))], [Some.Remove(A, OkrVersion.New)], [Some.Put(A, expected: 99)]];
            foreach (var changes in others)
            {
                var refusal = await Check.ThrowsAsync<OkrCommitReusedException>(() => run.CommitAsync(Named with { Changes = changes }), "The id belongs to other changes").ConfigureAwait(false);
                Check.Equal((first.Sequence, Named.Id), (refusal.Sequence, refusal.Id), "The commit that has the id");
            }

            Check.ReadsBack([A], await run.ReadAsync().ConfigureAwait(false));
        }),
        new("S-1205", StorePromise.Retries, "The id of a refused commit stays free", async run =>
        {
            await Check.ThrowsAsync<OkrConflictException>(() => run.CommitAsync(Named with { Changes = [Some.Put(A, expected: 99)] }), "A wrong version").ConfigureAwait(false);
            Check.That(!(await run.CommitAsync(Named).ConfigureAwait(false)).IsRepeated, "The commit was taken for a retry of one that was refused.");
            Check.ReadsBack([A], await run.ReadAsync().ConfigureAwait(false));
        }),
        new("S-1206", StorePromise.Retries, "Of eight retries at once one is written, and all get its answer", async run =>
        {
            for (var round = 0; round < 6; round++)
            {
                var commit = new OkrCommit { Id = new CommitId($"round-{round}"), Changes = [Some.Put(Some.Cycle($"c{round}"))] };
                var receipts = new CommitReceipt[8];
                await run.TogetherAsync(
                    async (store, writer) => receipts[writer] = await store.CommitAsync(run.Workspace, commit, run.Cancellation).ConfigureAwait(false)).ConfigureAwait(false);
                Check.Equal(1, receipts.Select(receipt => receipt.Sequence).Distinct().Count(), "Different numbers among the answers");
                Check.Equal(1, receipts.Count(receipt => !receipt.IsRepeated), "Answers of a first time");
            }
        }),
        new("S-1207", StorePromise.Retries, "Commits without an id are never taken for retries, nor are ids that look alike", async run =>
        {
            var idle = await run.CommitAsync(Some.Remove(A, OkrVersion.New)).ConfigureAwait(false);
            var again = await run.CommitAsync(Some.Remove(A, OkrVersion.New)).ConfigureAwait(false);
            Check.That(again.Sequence != idle.Sequence && !again.IsRepeated, "A commit without an id was taken for a retry.");
            foreach (var (id, i) in Texts.LookAlikeIds.Concat(Texts.MeaningfulIds).Concat(Texts.LongIds).Select((id, i) => (id, i)))
            {
                var receipt = await run.CommitAsync(new OkrCommit { Id = new CommitId(id), Changes = [Some.Put(Some.Cycle($"c{i}"))] }).ConfigureAwait(false);
                Check.That(!receipt.IsRepeated, $"The commit '{id}' was taken for a retry of another one.");
            }
        }),
        new("S-1208", StorePromise.Retries, "An empty commit with an id is retried like any other", async run =>
        {
            var empty = new OkrCommit { Id = new CommitId("empty") };
            var first = await run.CommitAsync(empty).ConfigureAwait(false);
            Check.Equal(new CommitReceipt(first.Sequence, isRepeated: true), await run.CommitAsync(empty).ConfigureAwait(false), "Receipt of the retry");
        }),
        new("S-1209", StorePromise.Retries, "A retry of changes with records of every kind is recognised by their content", async run =>
        {
            var commit = new OkrCommit { Id = new CommitId("big"), Changes = Big() };
            var first = await run.CommitAsync(commit).ConfigureAwait(false);
            var same = commit with { Changes = Big() };
            Check.Equal(new CommitReceipt(first.Sequence, isRepeated: true), await run.CommitAsync(same).ConfigureAwait(false), "Receipt of the retry");
        }),
    ];

    private static OkrChange[] Big() => [.. Some.Generated(1209, 60).Select(record => Some.Put(record)), Some.Remove(Some.Cycle("none"), OkrVersion.New)];
}
