using Okr.Storage;

namespace Okr.Core.Tests.Storage;

/// <summary>What the conformance kit does not ask of every store; the rest of the promises is proved in Okr.Conformance.Tests.</summary>
public sealed class InMemoryOkrStoreTests
{
    private static readonly WorkspaceId Acme = new("acme");

    private readonly InMemoryOkrStore _store = new();

    [Fact]
    public async Task A_commit_can_be_read_back_with_its_number_as_version()
    {
        var receipt = await _store.CommitAsync(Acme, [new OkrChange.Put(Cycle("q1")), new OkrChange.Put(Cycle("q2"))]);

        var document = await _store.LoadAsync(Acme);

        Assert.Equal(new CommitReceipt(1, isRepeated: false), receipt);
        Assert.Equal([Cycle("q1"), Cycle("q2")], document.Cycles);
        Assert.Equal(1, document.VersionOf(Cycle("q2").Key));
    }

    [Fact]
    public async Task A_reader_keeps_the_picture_of_the_moment_it_began()
    {
        await _store.CommitAsync(Acme, [new OkrChange.Put(Cycle("q1")), new OkrChange.Put(Cycle("q2"))]);
        await using var reading = _store.ReadAsync(Acme, RecordQuery.All).GetAsyncEnumerator();
        await reading.MoveNextAsync();

        await _store.CommitAsync(Acme, [new OkrChange.Remove(Cycle("q2").Key, 1)]);

        Assert.True(await reading.MoveNextAsync());
        Assert.Equal(Cycle("q2"), reading.Current.Record);
    }

    [Fact]
    public async Task A_refused_commit_leaves_no_trace_and_its_id_stays_free()
    {
        var id = new CommitId("first-try");
        var wrong = new OkrCommit { Id = id, Changes = [new OkrChange.Put(Cycle("q1"), expected: 7)] };
        await Assert.ThrowsAsync<OkrConflictException>(() => _store.CommitAsync(Acme, wrong).AsTask());

        var receipt = await _store.CommitAsync(Acme, new OkrCommit { Id = id, Changes = [new OkrChange.Put(Cycle("q1"))] });

        Assert.Equal(new CommitReceipt(1, isRepeated: false), receipt);
    }

    [Fact]
    public async Task Find_answers_with_the_record_or_with_null()
    {
        await _store.CommitAsync(Acme, [new OkrChange.Put(Cycle("q1"))]);

        Assert.Equal(new StoredRecord(Cycle("q1"), 1), await _store.FindAsync(Acme, Cycle("q1").Key));
        Assert.Null(await _store.FindAsync(Acme, Cycle("q2").Key));
    }

    [Fact]
    public async Task Arguments_are_judged_when_the_call_is_made_and_not_when_the_stream_is_read()
    {
        Assert.Throws<ArgumentException>(() => _store.ReadAsync(default, RecordQuery.All));
        Assert.Throws<ArgumentNullException>(() => _store.ReadAsync(Acme, null!));
        Assert.Throws<ArgumentException>(() => _store.ReadCommitsAsync(Acme, -1));
        await Assert.ThrowsAsync<ArgumentException>(async () => await _store.CommitAsync(default, new OkrCommit()));
    }

    private static Cycle Cycle(string id) => new() { Id = new CycleId(id), Name = id };
}
