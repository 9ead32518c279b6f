using Okr.Storage;

namespace Okr.Core.Tests.Storage;

public sealed class CombinedReaderTests
{
    private static readonly WorkspaceId Acme = new("acme");
    private static readonly OkrRecord[] OfStore = [Cycle("q1"), Unit("stale"), Objective("o1"), Objective("o2"), new CheckIn { Id = new("c1") }];
    private static readonly OkrRecord[] OfHr = [Unit("b"), Objective("not theirs"), Unit("a")];

    private readonly InMemoryOkrStore _store = new();
    private readonly CombinedReader _combined;

    public CombinedReaderTests() => _combined = new CombinedReader(_store, new ListReader((_, _) => ValueTask.FromResult<IReadOnlyList<OkrRecord>>(OfHr)), [RecordKind.Unit]);

    [Fact]
    public async Task Each_kind_comes_from_its_own_reader_and_kinds_stay_in_order()
    {
        await _store.CommitAsync(Acme, [.. OfStore.Select(record => new OkrChange.Put(record))]);

        Assert.Equal(["q1", "a", "b", "o1", "o2", "c1"], await IdsAsync(RecordQuery.All));
        Assert.Equal(["a", "b"], await IdsAsync(new() { Kinds = [RecordKind.Unit] }));
        Assert.Equal(["o1", "o2"], await IdsAsync(new() { Kinds = [RecordKind.Objective] }));
        Assert.Empty(await IdsAsync(new() { Kinds = [] }));
    }

    [Fact]
    public async Task A_read_resumes_after_every_key_of_either_reader()
    {
        await _store.CommitAsync(Acme, [.. OfStore.Select(record => new OkrChange.Put(record))]);
        var all = (await _combined.LoadAsync(Acme)).Records.ToList();

        for (var i = 0; i < all.Count; i++)
        {
            Assert.Equal(all.Skip(i + 1).Select(record => record.Key.Id), await IdsAsync(new() { After = all[i].Key }));
        }
    }

    [Fact]
    public async Task Each_reader_is_asked_once_so_it_shows_one_moment()
    {
        await _store.CommitAsync(Acme, [.. OfStore.Select(record => new OkrChange.Put(record))]);
        await using var reading = _combined.ReadAsync(Acme, RecordQuery.All).GetAsyncEnumerator();
        await reading.MoveNextAsync();

        await _store.CommitAsync(Acme, [new OkrChange.Remove(Objective("o2").Key, 1)]);
        var ids = new List<string>();
        while (await reading.MoveNextAsync())
        {
            ids.Add(reading.Current.Record.Key.Id);
        }

        Assert.Contains("o2", ids);
    }

    [Fact]
    public async Task Versions_of_the_store_are_kept()
    {
        await _store.CommitAsync(Acme, [new OkrChange.Put(Objective("o1"))]);

        var document = await _combined.LoadAsync(Acme);

        Assert.Equal(1, document.VersionOf(Objective("o1").Key));
        Assert.Equal(OkrVersion.New, document.VersionOf(Unit("a").Key));
    }

    [Fact]
    public void No_workspace_is_refused_at_the_call() => Assert.Throws<ArgumentException>(() => _combined.ReadAsync(default, RecordQuery.All));

    private async Task<IEnumerable<string>> IdsAsync(RecordQuery query) => (await _combined.LoadWhereAsync(Acme, query)).Records.Select(record => record.Key.Id);

    private static Cycle Cycle(string id) => new() { Id = new(id) };

    private static OrgUnit Unit(string id) => new() { Id = new(id) };

    private static Objective Objective(string id) => new() { Id = new(id) };
}
