using Okr.Conformance.Samples;
using Okr.Storage;

namespace Okr.Conformance.Cases;

internal static class StatelessCheckCases
{
    private static readonly Cycle A = Some.Cycle("a");

    public static IReadOnlyList<ConformanceCase> All { get; } =
    [
        new("S-0501", StorePromise.StatelessCheck, "Who loaded a record that another instance has overwritten since is refused", async run =>
        {
            var (mine, other) = await LoadedByBothAsync(run).ConfigureAwait(false);
            var old = await run.VersionAsync(A.Key).ConfigureAwait(false);
            await other.CommitAsync(run.Workspace, [Some.Put(Some.Cycle("a", "other"), old)], run.Cancellation).ConfigureAwait(false);
            await Check.ThrowsAsync<OkrConflictException>(() => mine.CommitAsync(run.Workspace, [Some.Put(Some.Cycle("a", "mine"), old)], run.Cancellation), "The record has changed").ConfigureAwait(false);
        }),
        new("S-0502", StorePromise.StatelessCheck, "A version that this instance has never loaded is accepted when it is the right one", async run =>
        {
            var (mine, other) = await LoadedByBothAsync(run).ConfigureAwait(false);
            await other.CommitAsync(
                run.Workspace, [Some.Put(Some.Cycle("a", "other"), await run.VersionAsync(A.Key).ConfigureAwait(false))], run.Cancellation).ConfigureAwait(false);
            var now = await run.VersionAsync(A.Key).ConfigureAwait(false);
            await mine.CommitAsync(run.Workspace, [Some.Put(Some.Cycle("a", "mine"), now)], run.Cancellation).ConfigureAwait(false);
            Check.ReadsBack([Some.Cycle("a", "mine")], await run.ReadAsync().ConfigureAwait(false));
        }),
        new("S-0503", StorePromise.StatelessCheck, "Having loaded the newest version does not excuse an old expected one", async run =>
        {
            var (mine, other) = await LoadedByBothAsync(run).ConfigureAwait(false);
            var old = await run.VersionAsync(A.Key).ConfigureAwait(false);
            await other.CommitAsync(run.Workspace, [Some.Put(Some.Cycle("a", "other"), old)], run.Cancellation).ConfigureAwait(false);
            await mine.LoadAsync(run.Workspace, run.Cancellation).ConfigureAwait(false);
            await Check.ThrowsAsync<OkrConflictException>(() => mine.CommitAsync(run.Workspace, [Some.Put(Some.Cycle("a", "mine"), old)], run.Cancellation), "The expected version is old").ConfigureAwait(false);
        }),
        new("S-0504", StorePromise.StatelessCheck, "An instance that has never read can write over a record", async run =>
        {
            await run.PutNewAsync(A).ConfigureAwait(false);
            var version = await run.VersionAsync(A.Key).ConfigureAwait(false);
            var fresh = await run.OpenAsync().ConfigureAwait(false);
            await fresh.CommitAsync(run.Workspace, [Some.Put(Some.Cycle("a", "fresh"), version)], run.Cancellation).ConfigureAwait(false);
            Check.ReadsBack([Some.Cycle("a", "fresh")], await run.ReadAsync().ConfigureAwait(false));
        }),
        new("S-0505", StorePromise.StatelessCheck, "An instance sees what others have removed and made since it read", async run =>
        {
            var (mine, other) = await LoadedByBothAsync(run).ConfigureAwait(false);
            await other.CommitAsync(
                run.Workspace, [Some.Remove(A, await run.VersionAsync(A.Key).ConfigureAwait(false)), Some.Put(Some.Cycle("b"))], run.Cancellation).ConfigureAwait(false);
            Check.ReadsBack([Some.Cycle("b")], await Streams.CollectAsync(mine.ReadAsync(run.Workspace, RecordQuery.All, run.Cancellation)).ConfigureAwait(false));
        }),
    ];

    private static async Task<(IOkrStore Mine, IOkrStore Other)> LoadedByBothAsync(CaseRun run)
    {
        await run.PutNewAsync(A).ConfigureAwait(false);
        var mine = await run.OpenAsync().ConfigureAwait(false);
        await mine.LoadAsync(run.Workspace, run.Cancellation).ConfigureAwait(false);
        await run.Writer.LoadAsync(run.Workspace, run.Cancellation).ConfigureAwait(false);
        return (mine, run.Writer);
    }
}
