using Okr.Conformance;
using Okr.EntityFrameworkCore.Databases;
using Okr.Storage;

namespace Okr.EntityFrameworkCore.Isolation;

/// <summary>One workspace knows nothing of the others, whatever is asked of it.</summary>
public sealed class IsolationTests
{
    private static readonly WorkspaceId[] Others = [new("ACME"), new("acme "), new("acm"), new("%"), new("' OR '1'='1")];

    public static TheoryData<string> Databases => BothDatabases.Present;

    /// <summary>The other workspaces hold every key and every commit id that the model run uses, under other versions: a statement that forgot the workspace would meet them.</summary>
    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_model_run_among_strangers_with_the_same_keys_and_commit_ids_agrees_with_the_model(string name)
    {
        using var database = BothDatabases.Open(name);
        var store = new RelationalStoreUnderTest(database, StoreTraits.Feed | StoreTraits.Durable);
        for (var seed = 1UL; seed <= 3; seed++)
        {
            await ConformanceKit.ModelCase(seed, 40).RunAsync(store);
        }

        var run = database.OpenStore();
        var source = await run.LoadAsync(new WorkspaceId("M-1"));
        Assert.NotEmpty(source.Records);
        var noise = source.Records.ToList();
        foreach (var other in Others)
        {
            for (var i = 0; i < 4; i++)
            {
                await run.CommitAsync(other, new OkrCommit { Id = new($"name-{i}"), Changes = i == 0 ? [.. noise.Select(record => Some.Put(record))] : [] });
            }
        }

        for (var seed = 4UL; seed <= 12; seed++)
        {
            await ConformanceKit.ModelCase(seed, 40).RunAsync(store);
        }

        foreach (var other in Others)
        {
            Assert.Equal(noise.Count, (await run.LoadAsync(other)).Records.Count());
            Assert.Equal([1, 2, 3, 4], (await CommitsAsync(run, other)).Select(committed => committed.Sequence));
        }
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Every_operation_leaves_a_stranger_with_the_same_keys_untouched(string name)
    {
        using var database = BothDatabases.Open(name);
        var store = database.OpenStore();
        var stranger = new WorkspaceId("stranger");
        var many = Enumerable.Range(0, 1_500).Select(i => (OkrRecord)Some.Cycle($"c{i}", "theirs")).ToArray();
        await store.CommitAsync(stranger, Some.Commit(many) with { Id = new("first") });
        var before = await store.LoadAsync(stranger);

        var mine = await store.CommitAsync(Some.Workspace, Some.Commit([.. many.Select(record => (Cycle)record with { Name = "mine" })]) with { Id = new("first") });
        Assert.False(mine.IsRepeated);
        await store.CommitAsync(Some.Workspace, [.. many.Select(record => Some.Put(record, mine.Sequence))]);
        await store.CommitAsync(Some.Workspace, [.. many.Select(record => new OkrChange.Remove(record.Key, 2))]);

        Assert.Empty((await store.LoadAsync(Some.Workspace)).Records);
        Assert.Equal(before.Records, (await store.LoadAsync(stranger)).Records);
        Assert.Empty((await store.LoadWhereAsync(Some.Workspace, new RecordQuery { Keys = [many[0].Key] })).Records);
        Assert.Single(await CommitsAsync(store, stranger));
    }

    private static async Task<List<CommittedChanges>> CommitsAsync(EntityFrameworkOkrStore store, WorkspaceId workspace)
    {
        var commits = new List<CommittedChanges>();
        await foreach (var committed in store.ReadCommitsAsync(workspace, 0))
        {
            commits.Add(committed);
        }

        return commits;
    }
}
