using System.Runtime.CompilerServices;
using System.Text;
using Okr.Storage;

namespace Okr.Conformance.Tests.Broken;

/// <summary>Stores that keep everything and read it back wrong: promises 1 and 8.</summary>
internal static class ReadingFaults
{
    public static IEnumerable<Fault> All =>
    [
        Changes("cuts texts at 255 characters", "S-0108", record => record is Objective { Title.Length: > 255 } long_ ? long_ with { Title = long_.Title[..255] } : record),
        Changes("composes texts", "S-0103", record => record is Objective objective && objective.Id.Value.StartsWith('o') ? objective with { Title = objective.Title.Normalize(NormalizationForm.FormC) } : record),
        Changes("cuts ids at 127 characters", "S-0104", record => record is Cycle { Id.Value.Length: 128 } cycle ? cycle with { Id = new CycleId(cycle.Id.Value[..126]) } : record),
        Changes("keeps decimals as doubles", "S-0101 S-0105 S-0109", record => record is CheckIn { Value: { } value } checkIn ? checkIn with { Value = Rounded(value) } : record),
        Changes("keeps instants in milliseconds", "S-0101 S-0106 S-0109", record => record is CheckIn checkIn ? checkIn with { ObservedAt = checkIn.ObservedAt.AddTicks(-(checkIn.ObservedAt.Ticks % 10_000)) } : record),
        Changes("loses the last day", "S-0106", record => record is Cycle { End: { } end } cycle && end == DateOnly.MaxValue && cycle.Id.Value is "a" ? cycle with { End = null } : record),
        Changes("takes missing for zero", "S-0107", record => record is Initiative { Id.Value: "x" } initiative ? initiative with { Actual = 0m } : record),
        Changes("forgets one kind of metric", "S-0102", record =>
            record is Objective { KeyResults.Count: > 50 and < 100 } objective ? objective with { KeyResults = [.. objective.KeyResults.Select(result => result with { Metric = result.Metric as NumericMetric })] } : record),
        Changes("changes a NUL into a blank", "S-0111", record => record is Cycle cycle ? cycle with { Name = cycle.Name.Replace('\0', ' ') } : record),
        Changes("drops what it does not know", "S-0112", record => record.Key.Id is "deep" ? new Objective { Id = new("deep"), Grade = ((Objective)record).Grade, KeyResults = ((Objective)record).KeyResults, AlignsTo = ((Objective)record).AlignsTo } : record),
        Of("keeps key results that an overwrite dropped", StorePromise.Fidelity, "S-0110", medium => new Merging(medium)),
        Reads("yields the key it resumes after", "S-0803 S-0809 S-0811", async (sound, workspace, query) =>
            query.After is { } after ? [.. await Read(sound, workspace, query with { After = null, Keys = [after] }), .. await Read(sound, workspace, query)] : await Read(sound, workspace, query)),
        Reads("resumes after nothing when the key is gone", "S-0804", async (sound, workspace, query) =>
            query.After is { } after && await sound.FindAsync(workspace, after) is null ? [] : await Read(sound, workspace, query)),
        Reads("yields the kinds in another order", "S-0802", async (sound, workspace, query) =>
            [.. (await Read(sound, workspace, query with { After = null })).OrderByDescending(stored => stored.Record.Key).SkipWhile(stored => query.After is { } after && stored.Record.Key >= after)]),
        Reads("takes no kinds for all kinds", "S-0805", (sound, workspace, query) => Read(sound, workspace, query.Kinds is [] ? query with { Kinds = null } : query)),
        Reads("takes no keys for all keys", "S-0806", (sound, workspace, query) => Read(sound, workspace, query.Keys is [] ? query with { Keys = null } : query)),
        Reads("yields a key as often as it is asked for", "S-0806", async (sound, workspace, query) =>
            query.Keys is { } keys ? [.. (await Read(sound, workspace, query)).SelectMany(stored => Enumerable.Repeat(stored, keys.Count(key => key == stored.Record.Key)))] : await Read(sound, workspace, query)),
        Reads("narrows everything to the cycle", "S-0807 S-0808", async (sound, workspace, query) =>
            [.. (await Read(sound, workspace, query)).Where(stored => query.Cycle is null || stored.Record is Objective)]),
        Reads("ignores the cycle where keys are given", "S-0808", (sound, workspace, query) => Read(sound, workspace, query.Keys is null ? query : query with { Cycle = null })),
        Reads("stops at two thousand records", "S-0810", async (sound, workspace, query) => [.. (await Read(sound, workspace, query)).Take(2_000)]),
        Of("leaves a lock behind a read that was given up", StorePromise.Reads, "S-0812", medium => new Locking(medium)),
        Reads("writes a dummy into an empty workspace", "S-0801", async (sound, workspace, query) =>
            query.Keys is [{ Id: "a" }] && (await Read(sound, workspace, RecordQuery.All)).Count == 0 ? [new StoredRecord(new Cycle { Id = new("a") }, 0)] : await Read(sound, workspace, query)),
    ];

    /// <summary>Whoever does not read to the end leaves a lock behind.</summary>
    private sealed class Locking(Medium medium) : FaultyStore(medium)
    {
        public override async IAsyncEnumerable<StoredRecord> ReadAsync(WorkspaceId workspace, RecordQuery query, [EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            var isGivenUp = false;
            try
            {
                await foreach (var stored in Sound.ReadAsync(workspace, query, cancellationToken))
                {
                    isGivenUp = query == RecordQuery.All;
                    yield return stored;
                }

                isGivenUp = false;
            }
            finally
            {
                if (isGivenUp)
                {
                    Medium.Notes["lock"] = workspace;
                }
            }
        }

        public override ValueTask<CommitReceipt> CommitAsync(WorkspaceId workspace, OkrCommit commit, CancellationToken cancellationToken = default) =>
            Medium.Notes.ContainsKey("lock") ? throw new TimeoutException("locked") : Sound.CommitAsync(workspace, commit, cancellationToken);
    }

    private static Fault Of(string name, StorePromise promise, string cases, Func<Medium, IOkrStore> open) => new(name, promise, cases, StoreTraits.Feed, open);

    private static Fault Changes(string name, string cases, Func<OkrRecord, OkrRecord> change) => Of(name, StorePromise.Fidelity, cases, medium => new Changing(medium, change));

    private static Fault Reads(string name, string cases, Func<InMemoryOkrStore, WorkspaceId, RecordQuery, Task<List<StoredRecord>>> read) =>
        Of(name, StorePromise.Reads, cases, medium => new Rereading(medium, read));

    private static async Task<List<StoredRecord>> Read(InMemoryOkrStore sound, WorkspaceId workspace, RecordQuery query)
    {
        var list = new List<StoredRecord>();
        await foreach (var stored in sound.ReadAsync(workspace, query))
        {
            list.Add(stored);
        }

        return list;
    }

    private static decimal Rounded(decimal value) => Math.Abs(value) > 7e28m ? value : (decimal)(double)value;

    private sealed class Changing(Medium medium, Func<OkrRecord, OkrRecord> change) : FaultyStore(medium)
    {
        protected override StoredRecord Read(WorkspaceId workspace, StoredRecord stored) => new(change(stored.Record), stored.Version);
    }

    private sealed class Rereading(Medium medium, Func<InMemoryOkrStore, WorkspaceId, RecordQuery, Task<List<StoredRecord>>> read) : FaultyStore(medium)
    {
        public override async IAsyncEnumerable<StoredRecord> ReadAsync(WorkspaceId workspace, RecordQuery query, [EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            cancellationToken.ThrowIfCancellationRequested();
            _ = Sound.ReadAsync(workspace, query, cancellationToken);
            foreach (var stored in await read(Sound, workspace, query))
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return stored;
            }
        }
    }

    private sealed class Merging(Medium medium) : FaultyStore(medium)
    {
        public override async ValueTask<CommitReceipt> CommitAsync(WorkspaceId workspace, OkrCommit commit, CancellationToken cancellationToken = default)
        {
            var changes = new List<OkrChange>();
            foreach (var change in commit.Changes)
            {
                changes.Add(
                    change is OkrChange.Put { Record: Objective { KeyResults.Count: 0 } empty } && await Sound.FindAsync(workspace, change.Key, cancellationToken) is { Record: Objective old }
                        ? new OkrChange.Put(empty with { KeyResults = old.KeyResults }, change.Expected)
                        : change);
            }

            return await base.CommitAsync(workspace, commit with { Changes = changes }, cancellationToken);
        }
    }
}
