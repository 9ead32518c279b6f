using Okr.Conformance.Samples;
using Okr.Storage;

namespace Okr.Conformance.Cases;

internal static class CancellationCases
{
    public static IReadOnlyList<ConformanceCase> All { get; } =
    [
        new("S-0701", StorePromise.Cancellation, "A commit that was cancelled before it began writes nothing", async run =>
        {
            await Check.ThrowsAsync<OperationCanceledException>(
                () => run.Writer.CommitAsync(run.Workspace, [Some.Put(Some.Cycle("a"))], new CancellationToken(canceled: true)), "The token was cancelled before").ConfigureAwait(false);
            Check.ReadsBack([], await run.ReadAsync().ConfigureAwait(false));
        }),
        new("S-0702", StorePromise.Cancellation, "A store is usable after a cancelled call", async run =>
        {
            var cancelled = new CancellationToken(canceled: true);
            await Check.ThrowsAsync<OperationCanceledException>(
                () => run.Writer.CommitAsync(run.Workspace, [Some.Put(Some.Cycle("a"))], cancelled), "A cancelled commit").ConfigureAwait(false);
            await Check.ThrowsAsync<OperationCanceledException>(() => run.Writer.LoadAsync(run.Workspace, cancelled), "A cancelled read").ConfigureAwait(false);
            await run.PutNewAsync(Some.Cycle("b")).ConfigureAwait(false);
            Check.ReadsBack([Some.Cycle("b")], await run.ReadAsync().ConfigureAwait(false));
        }),
        new("S-0703", StorePromise.Cancellation, "A read that is cancelled on its way ends in an exception, not in a short list", async run =>
        {
            await run.PutNewAsync([.. Some.Cycles(300)]).ConfigureAwait(false);
            using var cancel = CancellationTokenSource.CreateLinkedTokenSource(run.Cancellation);
            var seen = 0;
            await Check.ThrowsAsync<OperationCanceledException>(
                async () =>
                {
                    await foreach (var _ in run.Reader.ReadAsync(run.Workspace, RecordQuery.All, cancel.Token).ConfigureAwait(false))
                    {
                        seen++;
                        await cancel.CancelAsync().ConfigureAwait(false);
                    }
                },
                "A read cancelled at its first record").ConfigureAwait(false);
            Check.That(seen < 300, "The cancelled read went on to its end.");
        }),
        new("S-0704", StorePromise.Cancellation, "A commit that is cancelled at any moment is written whole or not at all, as its answer says", async run =>
        {
            for (var round = 0; round < 40; round++)
            {
                var units = Enumerable.Range(0, 50).Select(i => Some.Unit($"{round}-{i}")).ToList();
                using var cancel = CancellationTokenSource.CreateLinkedTokenSource(run.Cancellation);
                var committing = Task.Run(() => run.Writer.CommitAsync(run.Workspace, [.. units.Select(unit => Some.Put(unit))], cancel.Token).AsTask(), run.Cancellation);

                // Far shorter than a timer can measure, so that the cancellation meets the commit at another place each time.
                Thread.SpinWait(round * round * 50);
                await cancel.CancelAsync().ConfigureAwait(false);
                var isWritten = await IsAcknowledgedAsync(committing).ConfigureAwait(false);
                var read = await run.ReadAsync(new() { Keys = [.. units.Select(unit => unit.Key)] }).ConfigureAwait(false);
                Check.Equal(isWritten ? 50 : 0, read.Count, isWritten ? "Records of the acknowledged commit" : "Records of the cancelled commit");
            }
        }),
    ];

    private static async Task<bool> IsAcknowledgedAsync(Task<CommitReceipt> committing)
    {
        try
        {
            await committing.ConfigureAwait(false);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
