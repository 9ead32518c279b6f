using Okr.Conformance.Samples;
using Okr.Storage;

namespace Okr.Conformance.Cases;

internal static class ConflictCases
{
    private static readonly Cycle A = Some.Cycle("a");

    public static IReadOnlyList<ConformanceCase> All { get; } =
    [
        new("S-0301", StorePromise.Conflicts, "A put with the right expected version goes through", async run =>
        {
            await run.PutNewAsync(A).ConfigureAwait(false);
            await run.CommitAsync(Some.Put(Some.Cycle("a", "2"), await run.VersionAsync(A.Key).ConfigureAwait(false))).ConfigureAwait(false);
            await run.CommitAsync(Some.Remove(A, await run.VersionAsync(A.Key).ConfigureAwait(false))).ConfigureAwait(false);
            Check.ReadsBack([], await run.ReadAsync().ConfigureAwait(false));
        }),
        Refuses("S-0302", "A put with an old expected version is refused", (old, _) => Some.Put(A, old), fromOld: true),
        Refuses("S-0303", "A put with an expected version that is yet to come is refused", (_, now) => Some.Put(A, now + 1_000)),
        Refuses("S-0304", "A put that expects no record is refused where there is one", (_, _) => Some.Put(A)),
        Refuses("S-0305", "A put that expects a version is refused where there is no record", (_, now) => Some.Put(Some.Cycle("missing"), now)),
        Refuses("S-0306", "A removal with an old expected version is refused", (old, _) => Some.Remove(A, old), fromOld: true),
        Refuses("S-0307", "A removal that expects no record is refused where there is one", (_, _) => Some.Remove(A, OkrVersion.New)),
        Refuses("S-0308", "A removal that expects a version is refused where there is no record", (_, now) => Some.Remove(Some.Cycle("missing"), now)),
        new("S-0309", StorePromise.Conflicts, "A removal that expects no record holds where there is none", async run =>
        {
            await run.CommitAsync(Some.Remove(A, OkrVersion.New)).ConfigureAwait(false);
            Check.ReadsBack([], await run.ReadAsync().ConfigureAwait(false));
        }),
        new("S-0310", StorePromise.Conflicts, "A refused commit lists every conflict and nothing else", async run =>
        {
            var cycles = Some.Cycles(40);
            await run.PutNewAsync([.. cycles]).ConfigureAwait(false);
            var version = await run.VersionAsync(cycles[0].Key).ConfigureAwait(false);
            var wrong = cycles.Where((_, i) => i % 3 == 0).ToList();
            var changes = cycles.Select((cycle, i) => i % 2 == 0 ? Some.Put(cycle, Expected(cycle)) : Some.Remove(cycle, Expected(cycle)));
            var refusal = await run.RefusedAsync("Wrong versions among right ones", [.. changes, Some.Put(Some.Unit("new"))]).ConfigureAwait(false);
            Check.Same(
                wrong.Select(cycle => new OkrConflict(cycle.Key, version + 7, version)), refusal.Conflicts, "Conflicts");

            long Expected(Cycle cycle) => wrong.Contains(cycle) ? version + 7 : version;
        }),
        new("S-0311", StorePromise.Conflicts, "The same id under another kind is no conflict", async run =>
        {
            await run.PutNewAsync(Some.Cycle("same")).ConfigureAwait(false);
            await run.PutNewAsync(Some.Unit("same"), Some.Objective("same")).ConfigureAwait(false);
            Check.Equal(3, (await run.ReadAsync().ConfigureAwait(false)).Count, "Records");
        }),
    ];

    /// <summary>One wrong change about a record that has been written twice: refused, told truly, and the record stays.</summary>
    private static ConformanceCase Refuses(string id, string title, Func<long, long, OkrChange> change, bool fromOld = false) => new(id, StorePromise.Conflicts, title, async run =>
    {
        await run.PutNewAsync(A).ConfigureAwait(false);
        var old = await run.VersionAsync(A.Key).ConfigureAwait(false);
        await run.CommitAsync(Some.Put(Some.Cycle("a", "2"), old)).ConfigureAwait(false);
        var now = await run.VersionAsync(A.Key).ConfigureAwait(false);
        Check.That(!fromOld || old != now, "The second commit should have renewed the version.");

        var wrong = change(old, now);
        var refusal = await run.RefusedAsync(title, wrong).ConfigureAwait(false);

        Check.Same([new OkrConflict(wrong.Key, wrong.Expected, wrong.Key == A.Key ? now : OkrVersion.New)], refusal.Conflicts, "Conflicts");
        Check.ReadsBack([Some.Cycle("a", "2")], await run.ReadAsync().ConfigureAwait(false));
    });
}
