using Okr.Conformance.Samples;

namespace Okr.Conformance.Cases;

internal static class FreshVersionCases
{
    private static readonly Cycle A = Some.Cycle("a");

    public static IReadOnlyList<ConformanceCase> All { get; } =
    [
        new("S-1101", StorePromise.FreshVersions, "A record that is removed and made again, time after time, has another version each time", async run =>
        {
            var versions = new List<long>();
            for (var i = 0; i < 12; i++)
            {
                await run.CommitAsync(Some.Put(A)).ConfigureAwait(false);
                versions.Add(await run.VersionAsync(A.Key).ConfigureAwait(false));
                await run.CommitAsync(Some.Remove(A, versions[^1])).ConfigureAwait(false);
            }

            Check.That(versions.Distinct().Count() == versions.Count, $"Versions repeat: {string.Join(", ", versions)}.");
        }),
        new("S-1102", StorePromise.FreshVersions, "Who saw the record before it was removed cannot write over the new one", async run =>
        {
            await run.PutNewAsync(A).ConfigureAwait(false);
            var seen = await run.VersionAsync(A.Key).ConfigureAwait(false);
            await run.CommitAsync(Some.Remove(A, seen)).ConfigureAwait(false);
            await run.PutNewAsync(Some.Cycle("a", "another life")).ConfigureAwait(false);
            await run.RefusedAsync("The version belongs to the record's earlier life", Some.Put(Some.Cycle("a", "stale"), seen)).ConfigureAwait(false);
        }),
    ];
}
