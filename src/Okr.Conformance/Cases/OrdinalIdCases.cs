using Okr.Conformance.Samples;

namespace Okr.Conformance.Cases;

internal static class OrdinalIdCases
{
    public static IReadOnlyList<ConformanceCase> All { get; } =
    [
        Apart("S-0901", "Ids that differ by case, composition, width or a blank are different records", Texts.LookAlikeIds),
        Apart("S-0902", "Ids that mean something to a database or a file system mean nothing to a store", Texts.MeaningfulIds),
        new("S-0903", StorePromise.OrdinalIds, "A look-alike is not found, not overwritten and not removed in place of another", async run =>
        {
            await run.PutNewAsync(Some.Cycle("Straße")).ConfigureAwait(false);
            await run.PutNewAsync(Some.Unit("later")).ConfigureAwait(false);
            var version = await run.VersionAsync(Some.Cycle("Straße").Key).ConfigureAwait(false);
            foreach (var other in (string[])["straße", "STRASSE", "Strasse", "Straße ", "Straß%", "Straß_"])
            {
                Check.Equal(OkrVersion.New, await run.VersionAsync(Some.Cycle(other).Key).ConfigureAwait(false), $"Version of '{other}'");
                await run.RefusedAsync($"There is no '{other}'", Some.Put(Some.Cycle(other), version)).ConfigureAwait(false);
                await run.RefusedAsync($"There is no '{other}'", Some.Remove(Some.Cycle(other), version)).ConfigureAwait(false);
            }

            Check.ReadsBack([Some.Cycle("Straße"), Some.Unit("later")], await run.ReadAsync().ConfigureAwait(false));
        }),
    ];

    /// <summary>All live side by side, each with a version of its own; then each is overwritten and every second one removed, and nothing else is touched.</summary>
    private static ConformanceCase Apart(string id, string title, IReadOnlyList<string> ids) => new(id, StorePromise.OrdinalIds, title, async run =>
    {
        foreach (var text in ids)
        {
            await run.PutNewAsync(Some.Cycle(text, text)).ConfigureAwait(false);
        }

        Check.ReadsBack(ids.Select(text => Some.Cycle(text, text)), await run.ReadAsync().ConfigureAwait(false));
        foreach (var (text, i) in ids.Select((text, i) => (text, i)))
        {
            var version = await run.VersionAsync(Some.Cycle(text).Key).ConfigureAwait(false);
            await run.CommitAsync(i % 2 == 0 ? Some.Remove(Some.Cycle(text), version) : Some.Put(Some.Cycle(text, $"{i}"), version)).ConfigureAwait(false);
        }

        var left = ids.Select((text, i) => Some.Cycle(text, $"{i}")).Where((_, i) => i % 2 == 1);
        Check.ReadsBack(left, await run.ReadAsync().ConfigureAwait(false));
    });
}
