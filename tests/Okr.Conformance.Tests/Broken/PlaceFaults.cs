using System.Runtime.CompilerServices;
using Okr.Storage;

namespace Okr.Conformance.Tests.Broken;

/// <summary>Stores that take one name for another, forget, or tell their history wrong: promises 0, 6, 9, 13 and 14.</summary>
internal static class PlaceFaults
{
    private const StoreTraits Both = StoreTraits.Durable | StoreTraits.Feed;

    public static IEnumerable<Fault> All =>
    [
        new("has a feed, can forget, and says neither", StorePromise.Declarations, "S-0002 S-0004", StoreTraits.None, medium => medium.Store),
        new("is durable and does not say so", StorePromise.Declarations, "S-0003", StoreTraits.Feed, medium => new FaultyStore(medium), _ => Task.CompletedTask),

        Renames("folds the case of workspaces", "S-0601", workspace => new(workspace.Value.ToUpperInvariant())),
        Renames("trims workspaces", "S-0601", workspace => new(workspace.Value.Trim())),
        Renames("has one table for all workspaces", "S-0601 S-0602 S-0603 S-0604 S-0606 S-0607", workspace => workspace.IsDefault ? workspace : new("all")),
        Renames("keeps what no workspace is named for", "S-0605", workspace => workspace.IsDefault ? new("none") : workspace),
        new("knows commit ids from other workspaces", StorePromise.Isolation, "S-0604", StoreTraits.Feed, medium => new SharedIds(medium)),
        new("tells the feed of all workspaces", StorePromise.Isolation, "S-0606", StoreTraits.Feed, medium => new SharedFeed(medium)),

        Finds("folds the case of ids", "S-0901 S-0902 S-0903", (id, asked) => string.Equals(id, asked, StringComparison.OrdinalIgnoreCase)),
        Finds("trims ids", "S-0901 S-0903", (id, asked) => Same(id.Trim(), asked.Trim())),
        Finds("takes % for anything", "S-0902 S-0903", (id, asked) => asked.EndsWith('%') ? id.StartsWith(asked.TrimEnd('%'), StringComparison.Ordinal) : Same(id, asked)),
        Finds("composes ids", "S-0901", (id, asked) => Same(id.Normalize(), asked.Normalize())),

        new("forgets everything at the end of the process", StorePromise.Durability, "S-1301 S-1302 S-1303 S-1304 S-1305 S-1306", Both, medium => new FaultyStore(medium), Forget),
        new("forgets the last commit", StorePromise.Durability, "S-1301 S-1302 S-1303 S-1304 S-1305 S-1306", Both, medium => new FaultyStore(medium), medium => ReplayAsync(medium, commits => commits.SkipLast(1))),
        new("forgets commit ids", StorePromise.Durability, "S-1304 S-1306", Both, medium => new FaultyStore(medium), medium => ReplayAsync(medium, commits => commits.Select(commit => commit with { Id = null }))),
        new("forgets who and why", StorePromise.Durability, "S-1306", Both, medium => new FaultyStore(medium), medium => ReplayAsync(medium, commits => commits.Select(commit => commit with { By = null, Reason = null }))),

        Tells("declares a feed that it does not have", "S-1401 S-1402 S-1403 S-1404 S-1405 S-1406 S-1407 S-1408", medium => new NoFeed(medium), isolationToo: "S-0606"),
        Tells("leaves out empty commits", "S-1402", medium => new Telling(medium, committed => committed.Commit.Changes.Count == 0 ? null : committed)),
        Tells("forgets who and why", "S-1402", medium => new Telling(medium, committed => new(committed.Sequence, committed.Commit with { By = null, Reason = null }))),
        Tells("leaves out removals", "S-1402 S-1405", medium => new Telling(medium, committed => new(committed.Sequence, committed.Commit with { Changes = [.. committed.Commit.Changes.OfType<OkrChange.Put>()] }))),
        Tells("forgets the expected versions", "S-1402", medium => new Telling(medium, committed => new(committed.Sequence, committed.Commit with { Changes = [.. committed.Commit.Changes.Select(change => change is OkrChange.Put put ? new OkrChange.Put(put.Record) : change)] }))),
        Tells("leaves out every seventh commit", "S-1401 S-1405 S-1406", medium => new Telling(medium, committed => committed.Sequence % 7 == 0 ? null : committed)),
        Tells("begins with the commit that was seen", "S-1403 S-1406", medium => new Resuming(medium, after => after > 0 ? after - 1 : after)),
        Tells("counts from one", "S-1407", medium => new Resuming(medium, Math.Abs)),
        Tells("tells a commit when a later one is already told", "S-1406", medium => new Late(medium)),
        Tells("ends quietly when cancelled", "S-1408", medium => new QuietFeed(medium)),
        Tells("tells retries", "S-1404", medium => new Retold(medium)),
    ];

    private static Fault Renames(string name, string cases, Func<WorkspaceId, WorkspaceId> rename) => new(name, StorePromise.Isolation, cases, StoreTraits.Feed, medium => new Renaming(medium, rename));

    private static Fault Finds(string name, string cases, Func<string, string, bool> isFound) => new(name, StorePromise.OrdinalIds, cases, StoreTraits.Feed, medium => new Finding(medium, isFound));

    private static Fault Tells(string name, string cases, Func<Medium, IOkrStore> open, string isolationToo = "") =>
        new(name, StorePromise.Feed, $"{isolationToo} {cases}".Trim(), StoreTraits.Feed, open);

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.Ordinal);

    private static Task Forget(Medium medium)
    {
        medium.Store = new InMemoryOkrStore();
        return Task.CompletedTask;
    }

    /// <summary>Writes the history of every workspace into a new store, changed a little.</summary>
    private static async Task ReplayAsync(Medium medium, Func<IEnumerable<OkrCommit>, IEnumerable<OkrCommit>> change)
    {
        var old = medium.Store;
        medium.Store = new InMemoryOkrStore();
        foreach (var item in ConformanceKit.Cases)
        {
            var workspace = new WorkspaceId(item.Id);
            var commits = new List<OkrCommit>();
            await foreach (var committed in old.ReadCommitsAsync(workspace, 0))
            {
                commits.Add(committed.Commit);
            }

            foreach (var commit in change(commits))
            {
                await medium.Store.CommitAsync(workspace, commit);
            }
        }
    }

    private sealed class Renaming(Medium medium, Func<WorkspaceId, WorkspaceId> rename) : FaultyStore(medium)
    {
        public override IAsyncEnumerable<StoredRecord> ReadAsync(WorkspaceId workspace, RecordQuery query, CancellationToken cancellationToken = default) =>
            Sound.ReadAsync(rename(workspace), query, cancellationToken);

        public override ValueTask<CommitReceipt> CommitAsync(WorkspaceId workspace, OkrCommit commit, CancellationToken cancellationToken = default) =>
            Sound.CommitAsync(rename(workspace), commit, cancellationToken);

        public override IAsyncEnumerable<CommittedChanges> ReadCommitsAsync(WorkspaceId workspace, long after, CancellationToken cancellationToken = default) =>
            workspace.IsDefault ? Sound.ReadCommitsAsync(workspace, after, cancellationToken) : Sound.ReadCommitsAsync(rename(workspace), after, cancellationToken);
    }

    private sealed class SharedIds(Medium medium) : FaultyStore(medium)
    {
        public override async ValueTask<CommitReceipt> CommitAsync(WorkspaceId workspace, OkrCommit commit, CancellationToken cancellationToken = default)
        {
            if (commit.Id is { } id && Medium.Notes.TryGetValue(id, out var owner) && (WorkspaceId)owner != workspace)
            {
                return new CommitReceipt(1, isRepeated: true);
            }

            var receipt = await Sound.CommitAsync(workspace, commit, cancellationToken);
            if (commit.Id is { } known)
            {
                Medium.Notes[known] = workspace;
            }

            return receipt;
        }
    }

    private sealed class SharedFeed(Medium medium) : FaultyStore(medium)
    {
        public override async ValueTask<CommitReceipt> CommitAsync(WorkspaceId workspace, OkrCommit commit, CancellationToken cancellationToken = default)
        {
            var receipt = await Sound.CommitAsync(workspace, commit, cancellationToken);
            if (workspace.Value.EndsWith("-other", StringComparison.Ordinal))
            {
                Medium.Notes["other"] = workspace;
            }

            return receipt;
        }

        public override async IAsyncEnumerable<CommittedChanges> ReadCommitsAsync(WorkspaceId workspace, long after, [EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            await foreach (var committed in base.ReadCommitsAsync(workspace, after, cancellationToken))
            {
                yield return committed;
            }

            if (Medium.Notes.TryGetValue("other", out var other))
            {
                await foreach (var committed in base.ReadCommitsAsync((WorkspaceId)other, after, cancellationToken))
                {
                    yield return committed;
                }
            }
        }
    }

    /// <summary>Looks records up with a comparison of its own, as a database with another collation does.</summary>
    private sealed class Finding(Medium medium, Func<string, string, bool> isFound) : FaultyStore(medium)
    {
        public override async IAsyncEnumerable<StoredRecord> ReadAsync(WorkspaceId workspace, RecordQuery query, [EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            await foreach (var stored in Sound.ReadAsync(workspace, query with { Keys = null }, cancellationToken))
            {
                if (query.Keys is null || query.Keys.Any(key => key.Kind == stored.Record.Key.Kind && isFound(stored.Record.Key.Id, key.Id)))
                {
                    yield return stored;
                }
            }
        }
    }

    private sealed class NoFeed(Medium medium) : IOkrStore
    {
        public IAsyncEnumerable<StoredRecord> ReadAsync(WorkspaceId workspace, RecordQuery query, CancellationToken cancellationToken = default) => medium.Store.ReadAsync(workspace, query, cancellationToken);

        public ValueTask<CommitReceipt> CommitAsync(WorkspaceId workspace, OkrCommit commit, CancellationToken cancellationToken = default) => medium.Store.CommitAsync(workspace, commit, cancellationToken);
    }

    private sealed class Telling(Medium medium, Func<CommittedChanges, CommittedChanges?> tell) : FaultyStore(medium)
    {
        protected override CommittedChanges? Tell(WorkspaceId workspace, CommittedChanges committed) => tell(committed);
    }

    private sealed class Resuming(Medium medium, Func<long, long> from) : FaultyStore(medium)
    {
        public override IAsyncEnumerable<CommittedChanges> ReadCommitsAsync(WorkspaceId workspace, long after, CancellationToken cancellationToken = default) =>
            Sound.ReadCommitsAsync(workspace, from(after), cancellationToken);
    }

    /// <summary>Commit 3 of a followed workspace becomes visible after commit 4.</summary>
    private sealed class Late(Medium medium) : FaultyStore(medium)
    {
        protected override CommittedChanges? Tell(WorkspaceId workspace, CommittedChanges committed)
        {
            if (committed.Sequence == 4)
            {
                Medium.Notes[workspace] = "4 was told";
            }

            return committed.Sequence != 3 || Medium.Notes.ContainsKey(workspace) || !workspace.Value.StartsWith("S-1406", StringComparison.Ordinal) ? committed : null;
        }
    }

    private sealed class QuietFeed(Medium medium) : FaultyStore(medium)
    {
        public override IAsyncEnumerable<CommittedChanges> ReadCommitsAsync(WorkspaceId workspace, long after, CancellationToken cancellationToken = default) => Sound.ReadCommitsAsync(workspace, after, CancellationToken.None);
    }

    private sealed class Retold(Medium medium) : FaultyStore(medium)
    {
        public override async ValueTask<CommitReceipt> CommitAsync(WorkspaceId workspace, OkrCommit commit, CancellationToken cancellationToken = default)
        {
            var receipt = await Sound.CommitAsync(workspace, commit, cancellationToken);
            if (receipt.IsRepeated && commit.Changes.Count == 1 && workspace.Value.StartsWith("S-14", StringComparison.Ordinal))
            {
                await Sound.CommitAsync(workspace, new OkrCommit { Reason = "again" }, cancellationToken);
            }

            return receipt;
        }
    }
}
