using Okr.Conformance.Samples;
using Okr.Storage;

namespace Okr.Conformance.Cases;

internal static class DurabilityCases
{
    private static readonly Cycle A = Some.Cycle("a");

    public static IReadOnlyList<ConformanceCase> All { get; } =
    [
        Durable("S-1301", "Records and their versions survive the end of the process", async run =>
        {
            await run.PutNewAsync([.. Some.Generated(1301, 60)]).ConfigureAwait(false);
            var before = await run.ReadAsync().ConfigureAwait(false);
            await run.RestartAsync().ConfigureAwait(false);
            Check.Same(before, await run.ReadAsync().ConfigureAwait(false), "Records after the restart");
        }),
        Durable("S-1302", "The sequence goes on where it stood", async run =>
        {
            var last = await run.PutNewAsync(A).ConfigureAwait(false);
            for (var i = 0; i < 3; i++)
            {
                await run.RestartAsync().ConfigureAwait(false);
                var next = await run.PutNewAsync(Some.Cycle($"c{i}")).ConfigureAwait(false);
                Check.That(next.Sequence > last.Sequence, $"After {last.Sequence} and a restart came {next.Sequence}.");
                last = next;
            }
        }),
        Durable("S-1303", "A record that was removed before the restart and made again after it has a new version", async run =>
        {
            await run.PutNewAsync(A).ConfigureAwait(false);
            var old = await run.VersionAsync(A.Key).ConfigureAwait(false);
            await run.CommitAsync(Some.Remove(A, old)).ConfigureAwait(false);
            await run.RestartAsync().ConfigureAwait(false);
            await run.PutNewAsync(A).ConfigureAwait(false);
            Check.That(await run.VersionAsync(A.Key).ConfigureAwait(false) > old, $"Version {old} was given twice.");
        }),
        Durable("S-1304", "A retry is recognised after the restart", async run =>
        {
            var commit = new OkrCommit { Id = new CommitId("before"), Changes = [Some.Put(A)] };
            var first = await run.CommitAsync(commit).ConfigureAwait(false);
            await run.RestartAsync().ConfigureAwait(false);
            Check.Equal(new CommitReceipt(first.Sequence, isRepeated: true), await run.CommitAsync(commit).ConfigureAwait(false), "Receipt of the retry");
        }),
        Durable("S-1305", "Expected versions are checked after the restart as before", async run =>
        {
            await run.PutNewAsync(A).ConfigureAwait(false);
            var old = await run.VersionAsync(A.Key).ConfigureAwait(false);
            await run.CommitAsync(Some.Put(Some.Cycle("a", "2"), old)).ConfigureAwait(false);
            var now = await run.VersionAsync(A.Key).ConfigureAwait(false);
            await run.RestartAsync().ConfigureAwait(false);
            await run.RefusedAsync("The version is old", Some.Put(Some.Cycle("a", "3"), old)).ConfigureAwait(false);
            await run.CommitAsync(Some.Put(Some.Cycle("a", "3"), now)).ConfigureAwait(false);
        }),
        new("S-1306", StorePromise.Durability, "The feed survives the end of the process", async run =>
        {
            await run.CommitAsync(new OkrCommit { Id = new CommitId("x"), Changes = [Some.Put(A)], By = new PersonId("p"), Reason = "why" }).ConfigureAwait(false);
            await run.CommitAsync().ConfigureAwait(false);
            var before = await run.ReadFeedAsync(0).ConfigureAwait(false);
            await run.RestartAsync().ConfigureAwait(false);
            Check.Same(before, await run.ReadFeedAsync(0).ConfigureAwait(false), "Commits after the restart");
        }) { Requires = StoreTraits.Durable | StoreTraits.Feed },
    ];

    private static ConformanceCase Durable(string id, string title, Func<CaseRun, Task> body) => new(id, StorePromise.Durability, title, body) { Requires = StoreTraits.Durable };
}
