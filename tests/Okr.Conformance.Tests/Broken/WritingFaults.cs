using Okr.Storage;

namespace Okr.Conformance.Tests.Broken;

/// <summary>Stores that write wrong: promises 2 to 5, 7, and 10 to 12.</summary>
internal static class WritingFaults
{
    public static IEnumerable<Fault> All =>
    [
        Of("gives no number to an empty commit", StorePromise.Sequence, "S-0202", async (store, workspace, commit, token) =>
            commit.Changes.Count == 0 && commit.Id is null ? new CommitReceipt(1, isRepeated: false) : await store.Sound.CommitAsync(workspace, commit, token), StoreTraits.None),
        Of("skips records that did not change", StorePromise.Sequence, "S-0204", SkipUnchangedAsync),
        new("has a version of its own for every record", StorePromise.Sequence, "S-0201 S-0203 S-0204", StoreTraits.None, medium => new OwnVersions(medium)),

        Of("counts the numbers of each instance apart", StorePromise.Sequence, "S-0205", async (store, workspace, commit, token) =>
        {
            var receipt = await store.Sound.CommitAsync(workspace, commit, token);
            return commit.Id is null ? new CommitReceipt(store.Own.AddOrUpdate(workspace, 1L, (_, last) => (long)last + 1) is long own ? own : 0, isRepeated: false) : receipt;
        }),

        RefusesIf("cannot remove what was overwritten", "S-0301", async (store, workspace, change) =>
        {
            var actual = await store.ActualAsync(workspace, change.Key);
            if (actual == OkrVersion.New)
            {
                store.Notes.TryRemove((workspace, change.Key), out _);
            }

            var born = (long)store.Notes.GetOrAdd((workspace, change.Key), await store.NextAsync(workspace));
            return change is OkrChange.Remove && actual == change.Expected && actual != OkrVersion.New && actual != born;
        }),
        RefusesIf("takes the same id under another kind for the same record", "S-0311", async (store, workspace, change) =>
            change.Expected == OkrVersion.New && change is OkrChange.Put && (await store.Sound.LoadAsync(workspace)).Records.Any(record => record.Key != change.Key && record.Key.Id.Equals(change.Key.Id, StringComparison.Ordinal))),
        Of("makes a missing record that is expected at the newest version", StorePromise.Conflicts, "S-0305", (store, workspace, commit, token) => store.ForgiveAsync(workspace, commit, isPut: true, token), StoreTraits.None),
        Of("removes a missing record that is expected at the newest version", StorePromise.Conflicts, "S-0308", (store, workspace, commit, token) => store.ForgiveAsync(workspace, commit, isPut: false, token), StoreTraits.None),
        Of("tells only the first conflict", StorePromise.Conflicts, "S-0310", (store, workspace, commit, token) => store.MapConflicts(workspace, commit, conflicts => [conflicts[0]], token)),
        Of("tells all changes of a refused commit", StorePromise.Conflicts, "S-0310", (store, workspace, commit, token) =>
            store.MapConflicts(
                workspace, commit, conflicts => [.. conflicts, .. commit.Changes.Where(change => conflicts.All(conflict => conflict.Key != change.Key)).Select(change => new OkrConflict(change.Key, change.Expected, 999))], token)),
        Of("tells a version that it did not find", StorePromise.Conflicts, "S-0302 S-0303 S-0304 S-0306 S-0307 S-0310", (store, workspace, commit, token) =>
            store.MapConflicts(workspace, commit, conflicts => [.. conflicts.Select(conflict => conflict.Actual == OkrVersion.New ? conflict : conflict with { Actual = conflict.Actual + 1 })], token)),
        Of("removes whatever version is there", StorePromise.Conflicts, "S-0306 S-0307 S-0310", async (store, workspace, commit, token) =>
            await store.Sound.CommitAsync(workspace, commit with { Changes = await FaultyWriter.MapAsync(commit, async change =>
                change is OkrChange.Remove && await store.ActualAsync(workspace, change.Key) is var actual and > 0 ? FaultyWriter.WithVersion(change, actual) : change) }, token)),
        RefusesIf("refuses to remove what is not there", "S-0309", async (store, workspace, change) =>
            change is OkrChange.Remove { Expected: OkrVersion.New } && await store.NextAsync(workspace) == 1 && await store.ActualAsync(workspace, change.Key) == OkrVersion.New && workspace.Value.StartsWith("S-03", StringComparison.Ordinal)),

        Of("writes the sound changes of a refused commit", StorePromise.Atomicity, "S-0401 S-0402", async (store, workspace, commit, token) =>
        {
            try
            {
                return await store.Sound.CommitAsync(workspace, commit, token);
            }
            catch (OkrConflictException refusal)
            {
                var sound = commit.Changes.Where(change => refusal.Conflicts.All(conflict => conflict.Key != change.Key)).ToList();
                if (sound.Count > 0)
                {
                    await store.Sound.CommitAsync(workspace, sound, token);
                }

                throw;
            }
        }),
        new("reads in pages of ten, each at its own moment", StorePromise.Atomicity, "S-0403 S-0404", StoreTraits.Feed, medium => new Paging(medium)),

        new("excuses what it has loaded itself", StorePromise.StatelessCheck, "S-0501", StoreTraits.Feed, medium => new Trusting(medium)),
        new("reads once and repeats it", StorePromise.StatelessCheck, "S-0505", StoreTraits.Feed, medium => new Caching(medium)),
        new("cannot begin with an overwrite", StorePromise.StatelessCheck, "S-0504", StoreTraits.Feed, medium => new Shy(medium)),
        new("refuses a version that this instance has not loaded", StorePromise.StatelessCheck, "S-0502", StoreTraits.Feed, medium => new SessionBound(medium, excuses: false)),
        new("excuses an old version when this instance has loaded the new one", StorePromise.StatelessCheck, "S-0503", StoreTraits.Feed, medium => new SessionBound(medium, excuses: true)),

        new("takes no notice of the token", StorePromise.Cancellation, "S-0701 S-0702 S-0703", StoreTraits.None, medium => new Deaf(medium)),
        Of("writes first and looks at the token then", StorePromise.Cancellation, "S-0701 S-0702", async (store, workspace, commit, token) =>
        {
            var receipt = await store.Sound.CommitAsync(workspace, commit, CancellationToken.None);
            return token.IsCancellationRequested && commit.Changes.Count < 50 ? throw new OperationCanceledException(token) : receipt;
        }, StoreTraits.None),
        Of("writes half and looks at the token then", StorePromise.Cancellation, "S-0704", async (store, workspace, commit, token) =>
        {
            token.ThrowIfCancellationRequested();
            if (commit.Changes.Count != 50 || !token.CanBeCanceled)
            {
                return await store.Sound.CommitAsync(workspace, commit, token);
            }

            await store.Sound.CommitAsync(workspace, commit with { Changes = [.. commit.Changes.Take(25)] }, CancellationToken.None);
            await Task.Delay(TimeSpan.FromSeconds(1), token);
            return await store.Sound.CommitAsync(workspace, commit with { Changes = [.. commit.Changes.Skip(25)] }, token);
        }),

        Of("checks first and writes later", StorePromise.Concurrency, "S-1001 S-1003", CheckThenWriteAsync, StoreTraits.None),
        Of("takes any other commit for a conflict", StorePromise.Concurrency, "S-1001 S-1002 S-1003 S-1004", PhantomAsync, StoreTraits.None),

        new("gives a record that was made again its old version", StorePromise.FreshVersions, "S-1101 S-1102", StoreTraits.None, medium => new Reborn(medium)),

        Of("forgets commit ids", StorePromise.Retries, "S-1201 S-1202 S-1203 S-1204 S-1206 S-1208 S-1209", (store, workspace, commit, token) =>
            store.Sound.CommitAsync(workspace, commit with { Id = null }, token), StoreTraits.None),
        Of("answers a retry with the newest number", StorePromise.Retries, "S-1202", async (store, workspace, commit, token) =>
        {
            var receipt = await store.Sound.CommitAsync(workspace, commit, token);
            return receipt.IsRepeated ? new CommitReceipt(await store.NewestAsync(workspace), isRepeated: true) : receipt;
        }),
        Of("does not say that it was a retry", StorePromise.Retries, "S-1201 S-1202 S-1203 S-1206 S-1208 S-1209", async (store, workspace, commit, token) =>
            new CommitReceipt((await store.Sound.CommitAsync(workspace, commit, token)).Sequence, isRepeated: false)),
        Of("takes other changes for a retry", StorePromise.Retries, "S-1204", async (store, workspace, commit, token) =>
        {
            try
            {
                return await store.Sound.CommitAsync(workspace, commit, token);
            }
            catch (OkrCommitReusedException reused)
            {
                return new CommitReceipt(reused.Sequence, isRepeated: true);
            }
        }),
        Of("takes another reason for another commit", StorePromise.Retries, "S-1203", async (store, workspace, commit, token) =>
        {
            var receipt = await store.Sound.CommitAsync(workspace, commit, token);
            var reason = (string)store.Notes.GetOrAdd((workspace, commit.Id), commit.Reason ?? "");
            return receipt.IsRepeated && !reason.Equals(commit.Reason ?? "", StringComparison.Ordinal) ? throw new OkrCommitReusedException(commit.Id!.Value, receipt.Sequence) : receipt;
        }),
        Of("remembers the ids of refused commits", StorePromise.Retries, "S-1205", async (store, workspace, commit, token) =>
        {
            if (commit.Id is { } id && store.Notes.TryGetValue((workspace, id), out var _))
            {
                return new CommitReceipt(1, isRepeated: true);
            }

            try
            {
                return await store.Sound.CommitAsync(workspace, commit, token);
            }
            catch (OkrConflictException) when (commit.Id is { } refused)
            {
                store.Notes[(workspace, refused)] = "";
                throw;
            }
        }),
        Of("folds the case of commit ids", StorePromise.Retries, "S-1207", (store, workspace, commit, token) =>
            store.Sound.CommitAsync(workspace, commit with { Id = commit.Id is { } id ? new CommitId(id.Value.ToLowerInvariant()) : null }, token), StoreTraits.None),
        Of("looks for the id first and writes later", StorePromise.Retries, "S-1206", LookThenWriteAsync, StoreTraits.None),
    ];

    private delegate ValueTask<CommitReceipt> Commit(FaultyWriter store, WorkspaceId workspace, OkrCommit commit, CancellationToken token);

    private static Fault RefusesIf(string name, string cases, Func<FaultyWriter, WorkspaceId, OkrChange, Task<bool>> isRefused) =>
        Of(name, StorePromise.Conflicts, cases, async (store, workspace, commit, token) =>
        {
            foreach (var change in commit.Changes)
            {
                if (await isRefused(store, workspace, change))
                {
                    throw new OkrConflictException([new OkrConflict(change.Key, change.Expected, await store.ActualAsync(workspace, change.Key))]);
                }
            }

            return await store.Sound.CommitAsync(workspace, commit, token);
        });

    private static Fault Of(string name, StorePromise promise, string cases, Commit commit, StoreTraits traits = StoreTraits.Feed) =>
        new(name, promise, cases, traits, medium => new FaultyWriter(medium, commit));

    private static async ValueTask<CommitReceipt> SkipUnchangedAsync(FaultyWriter store, WorkspaceId workspace, OkrCommit commit, CancellationToken token)
    {
        foreach (var change in commit.Changes)
        {
            if (commit.Changes.Count == 1 && change is OkrChange.Put put && await store.Sound.FindAsync(workspace, change.Key, token) is { } stored && stored.Record.Equals(put.Record) && stored.Version == put.Expected)
            {
                return new CommitReceipt(await store.NewestAsync(workspace) + 1, isRepeated: false);
            }
        }

        return await store.Sound.CommitAsync(workspace, commit, token);
    }

    private static async ValueTask<CommitReceipt> CheckThenWriteAsync(FaultyWriter store, WorkspaceId workspace, OkrCommit commit, CancellationToken token)
    {
        if (commit.Id is not null)
        {
            return await store.Sound.CommitAsync(workspace, commit, token);
        }

        token.ThrowIfCancellationRequested();
        var conflicts = new List<OkrConflict>();
        foreach (var change in commit.Changes)
        {
            if (await store.ActualAsync(workspace, change.Key) is var actual && actual != change.Expected)
            {
                conflicts.Add(new OkrConflict(change.Key, change.Expected, actual));
            }
        }

        if (conflicts.Count > 0)
        {
            throw new OkrConflictException(conflicts);
        }

        await Task.Delay(1, CancellationToken.None);
        while (true)
        {
            try
            {
                var rebased = await FaultyWriter.MapAsync(commit, async change => FaultyWriter.WithVersion(change, await store.ActualAsync(workspace, change.Key)));
                return await store.Sound.CommitAsync(workspace, commit with { Changes = rebased }, CancellationToken.None);
            }
            catch (OkrConflictException)
            {
                // Somebody came between: write over it.
            }
        }
    }

    private static async ValueTask<CommitReceipt> PhantomAsync(FaultyWriter store, WorkspaceId workspace, OkrCommit commit, CancellationToken token)
    {
        var before = await store.NewestAsync(workspace);
        if (commit.Id is null)
        {
            await Task.Delay(1, CancellationToken.None);
        }

        if (commit.Id is null && await store.NewestAsync(workspace) != before && commit.Changes.Count > 0)
        {
            throw new OkrConflictException([new OkrConflict(commit.Changes[0].Key, commit.Changes[0].Expected, commit.Changes[0].Expected)]);
        }

        return await store.Sound.CommitAsync(workspace, commit, token);
    }

    private static async ValueTask<CommitReceipt> LookThenWriteAsync(FaultyWriter store, WorkspaceId workspace, OkrCommit commit, CancellationToken token)
    {
        if (commit.Id is not { } id || store.Notes.ContainsKey((workspace, id)))
        {
            return await store.Sound.CommitAsync(workspace, commit, token);
        }

        await Task.Delay(5, CancellationToken.None);
        var receipt = await store.Sound.CommitAsync(workspace, commit with { Id = store.Notes.ContainsKey((workspace, id)) ? new CommitId($"{Guid.NewGuid()}") : id }, token);
        store.Notes[(workspace, id)] = "";
        return receipt;
    }

    private sealed class FaultyWriter(Medium medium, Commit commit) : FaultyStore(medium)
    {
        public new InMemoryOkrStore Sound => base.Sound;

        public System.Collections.Concurrent.ConcurrentDictionary<object, object> Notes => Medium.Notes;

        public System.Collections.Concurrent.ConcurrentDictionary<object, object> Own { get; } = new();

        public static OkrChange WithVersion(OkrChange change, long version) => Expecting(change, version);

        public override ValueTask<CommitReceipt> CommitAsync(WorkspaceId workspace, OkrCommit changes, CancellationToken cancellationToken = default) =>
            commit(this, workspace, changes, cancellationToken);

        public Task<long> ActualAsync(WorkspaceId workspace, RecordKey key) => VersionAsync(workspace, key);

        public async Task<long> NewestAsync(WorkspaceId workspace)
        {
            var newest = 0L;
            await foreach (var committed in Sound.ReadCommitsAsync(workspace, 0))
            {
                newest = committed.Sequence;
            }

            return newest;
        }

        public async Task<long> NextAsync(WorkspaceId workspace) => await NewestAsync(workspace) + 1;

        /// <summary>Lets a change about a missing record pass where it expects the newest version of the workspace.</summary>
        public async ValueTask<CommitReceipt> ForgiveAsync(WorkspaceId workspace, OkrCommit commit, bool isPut, CancellationToken token)
        {
            var newest = await NewestAsync(workspace);
            var changes = await MapAsync(commit, async change => change is OkrChange.Put == isPut && change.Expected == newest && await ActualAsync(workspace, change.Key) == OkrVersion.New
                ? WithVersion(change, OkrVersion.New) : change);
            return await Sound.CommitAsync(workspace, commit with { Changes = changes }, token);
        }

        public static async Task<IReadOnlyList<OkrChange>> MapAsync(OkrCommit from, Func<OkrChange, Task<OkrChange>> map)
        {
            var changes = new List<OkrChange>();
            foreach (var change in from.Changes)
            {
                changes.Add(await map(change));
            }

            return changes;
        }

        public async ValueTask<CommitReceipt> MapConflicts(
            WorkspaceId workspace, OkrCommit changes, Func<IReadOnlyList<OkrConflict>, IReadOnlyList<OkrConflict>> map, CancellationToken token)
        {
            try
            {
                return await Sound.CommitAsync(workspace, changes, token);
            }
            catch (OkrConflictException refusal)
            {
                throw new OkrConflictException(map(refusal.Conflicts));
            }
        }
    }
}
