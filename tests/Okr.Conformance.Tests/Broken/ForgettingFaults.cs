using Okr.Storage;

namespace Okr.Conformance.Tests.Broken;

/// <summary>A call of a store that forgets wrong.</summary>
internal delegate ValueTask<CommitReceipt> Forgetting(ForgettingStore store, WorkspaceId workspace, ForgetRequest request, CancellationToken cancellationToken);

/// <summary>Stores that forget a person wrong: promise 16.</summary>
internal static class ForgettingFaults
{
    public static IEnumerable<Fault> All =>
    [
        new("declares what it cannot do", StorePromise.Forgetting, "S-1601 S-1602 S-1603 S-1604 S-1605 S-1606 S-1607 S-1608 S-1609 S-1610 S-1611", StoreTraits.Feed | StoreTraits.Forgetting, medium => new FaultyStore(medium)),
        Of("leaves the history as it was", "S-1604 S-1607", async (store, workspace, request, token) =>
        {
            while (true)
            {
                try
                {
                    return await store.Sound.CommitAsync(workspace, request.ToCommit(await store.RecordsAsync(workspace)), token);
                }
                catch (OkrConflictException)
                {
                    // Somebody came between.
                }
            }
        }),
        Of("leaves check-ins as they were", "S-1601 S-1602 S-1603 S-1605 S-1610", async (store, workspace, request, token) =>
        {
            var checkIns = (await store.RecordsAsync(workspace)).Where(stored => stored.Record is CheckIn).ToList();
            var receipt = await store.Sound.ForgetAsync(workspace, request, token);
            await store.PutBackAsync(workspace, checkIns.Where(stored => !request.Rewrite(stored.Record).Equals(stored.Record)).Select(stored => stored.Record));
            return receipt;
        }),
        Of("takes no replacement", "S-1602", (store, workspace, request, token) =>
            store.Sound.ForgetAsync(workspace, new ForgetRequest(request.Person, null) { By = request.By, At = request.At, Reason = request.Reason }, token)),
        Of("answers with the number before", "S-1603 S-1605 S-1610", async (store, workspace, request, token) =>
            new CommitReceipt((await store.Sound.ForgetAsync(workspace, request, token)).Sequence - 1, isRepeated: false)),
        Of("tells nobody who asked, when and why", "S-1605", (store, workspace, request, token) => store.Sound.ForgetAsync(workspace, new ForgetRequest(request.Person, request.Replacement), token)),
        Of("lets those write who loaded before", "S-1606", async (store, workspace, request, token) =>
        {
            var before = await store.RecordsAsync(workspace);
            var receipt = await store.Sound.ForgetAsync(workspace, request, token);
            store.Notes[(workspace, "excused")] = before.ToDictionary(stored => stored.Record.Key, stored => stored.Version);
            return receipt;
        }),
        Of("forgets commit ids with the person", "S-1607", async (store, workspace, request, token) =>
        {
            store.Notes[(workspace, "no ids")] = "";
            return await store.Sound.ForgetAsync(workspace, request, token);
        }),
        Of("forgets in every workspace", "S-1608", async (store, workspace, request, token) =>
        {
            await store.Sound.ForgetAsync(new WorkspaceId($"{workspace}-other"), request, token);
            return await store.Sound.ForgetAsync(workspace, request, token);
        }),
        Of("takes no notice of the token", "S-1609", (store, workspace, request, _) => store.Sound.ForgetAsync(workspace, request, CancellationToken.None)),
        Of("writes nothing where there is nothing to forget", "S-1610", async (store, workspace, request, token) =>
        {
            token.ThrowIfCancellationRequested();
            var last = 0L;
            await foreach (var committed in store.Sound.ReadCommitsAsync(workspace, 0, CancellationToken.None))
            {
                last = committed.Sequence;
            }

            return request.ToCommit(await store.RecordsAsync(workspace)).Changes.Count == 0 ? new CommitReceipt(last, isRepeated: false) : await store.Sound.ForgetAsync(workspace, request, token);
        }),
        Of("reads first and writes later", "S-1611", async (store, workspace, request, token) =>
        {
            var read = await store.RecordsAsync(workspace);
            await Task.Delay(1, CancellationToken.None);
            var now = await store.RecordsAsync(workspace);
            var receipt = await store.Sound.ForgetAsync(workspace, request, token);
            await store.PutBackAsync(workspace, read.Except(now).Select(stored => request.Rewrite(stored.Record)));
            return receipt;
        }),
        new(
            "forgets until the process ends",
            StorePromise.Forgetting,
            "S-1612",
            StoreTraits.Durable | StoreTraits.Feed | StoreTraits.Forgetting,
            medium => new ForgettingStore(medium, async (store, workspace, request, token) =>
            {
                store.Notes.TryAdd((workspace, "before"), await store.RecordsAsync(workspace));
                return await store.Sound.ForgetAsync(workspace, request, token);
            }),
            async medium =>
            {
                foreach (var ((workspace, _), before) in medium.Notes.Select(note => (((WorkspaceId, string))note.Key, (List<StoredRecord>)note.Value)))
                {
                    await new ForgettingStore(medium, null!).PutBackAsync(workspace, before.Select(stored => stored.Record));
                }
            }),
    ];

    private static Fault Of(string name, string cases, Forgetting forget) =>
        new(name, StorePromise.Forgetting, cases, StoreTraits.Feed | StoreTraits.Forgetting, medium => new ForgettingStore(medium, forget));
}
