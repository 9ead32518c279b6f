using Okr.Storage;

namespace Okr.Core.Tests.Storage;

public sealed class ListReaderTests
{
    private static readonly WorkspaceId Acme = new("acme");

    [Fact]
    public async Task It_orders_narrows_and_resumes_what_the_host_lists()
    {
        var reader = Reader(Objective("b", "q1"), new OrgUnit { Id = new("z") }, Objective("a", "q2"), Objective("c", "q1"));

        Assert.Equal(["z", "a", "b", "c"], await IdsAsync(reader, RecordQuery.All));
        Assert.Equal(["b", "c"], await IdsAsync(reader, new() { Kinds = [RecordKind.Objective], Cycle = new("q1") }));
        Assert.Equal(["c"], await IdsAsync(reader, new() { After = Objective("b", "q1").Key }));
    }

    [Fact]
    public async Task What_is_listed_twice_is_yielded_twice_so_that_it_can_be_reported()
    {
        var snapshot = OkrSnapshot.Build(await Reader(Objective("a", "q1"), Objective("a", "q1")).LoadAsync(Acme));

        Assert.Contains(snapshot.Defects, defect => defect.Kind == DefectKind.DuplicateId);
    }

    [Fact]
    public async Task The_host_is_asked_for_the_workspace_and_gets_the_token()
    {
        using var cancel = new CancellationTokenSource();
        (WorkspaceId, CancellationToken) asked = default;
        var reader = new ListReader((workspace, token) =>
        {
            asked = (workspace, token);
            return ValueTask.FromResult<IReadOnlyList<OkrRecord>>([]);
        });

        await reader.LoadAsync(Acme, cancel.Token);

        Assert.Equal((Acme, cancel.Token), asked);
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reader.LoadAsync(Acme, cancel.Token));
    }

    private static ListReader Reader(params OkrRecord[] records) => new((_, _) => ValueTask.FromResult<IReadOnlyList<OkrRecord>>(records));

    private static async Task<IEnumerable<string>> IdsAsync(ListReader reader, RecordQuery query) => (await reader.LoadWhereAsync(Acme, query)).Records.Select(record => record.Key.Id);

    private static Objective Objective(string id, string cycle) => new() { Id = new(id), Cycle = new(cycle) };
}
