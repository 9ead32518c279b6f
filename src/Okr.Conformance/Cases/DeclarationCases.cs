using Okr.Conformance.Samples;
using Okr.Storage;

namespace Okr.Conformance.Cases;

internal static class DeclarationCases
{
    public static IReadOnlyList<ConformanceCase> All { get; } =
    [
        new("S-0001", StorePromise.Declarations, "What one instance commits another one reads", async run =>
        {
            await run.PutNewAsync(Some.Cycle("a")).ConfigureAwait(false);
            Check.ReadsBack([Some.Cycle("a")], await run.ReadAsync().ConfigureAwait(false));
        }),
        new("S-0002", StorePromise.Declarations, "A store that declares no feed has none", run =>
        {
            Check.That(run.Reader is not IOkrChangeFeed, $"The store implements {nameof(IOkrChangeFeed)}: declare {nameof(StoreTraits.Feed)}, so that its feed is proved.");
            return Task.CompletedTask;
        }) { Excludes = StoreTraits.Feed },
        new("S-0003", StorePromise.Declarations, "A store that does not declare durability forgets when the process ends", async run =>
        {
            await run.PutNewAsync(Some.Cycle("a")).ConfigureAwait(false);
            await run.RestartAsync().ConfigureAwait(false);
            Check.That((await run.ReadAsync().ConfigureAwait(false)).Count == 0, $"The record survived the restart: declare {nameof(StoreTraits.Durable)}, so that durability is proved.");
        }) { Excludes = StoreTraits.Durable },
        new("S-0004", StorePromise.Declarations, "A store that does not declare forgetting cannot forget", run =>
        {
            Check.That(run.Writer is not IOkrForgetting, $"The store implements {nameof(IOkrForgetting)}: declare {nameof(StoreTraits.Forgetting)}, so that it is proved.");
            return Task.CompletedTask;
        }) { Excludes = StoreTraits.Forgetting },
    ];
}
