using BenchmarkDotNet.Attributes;
using Microsoft.EntityFrameworkCore;
using Okr.Benchmarks.Goals;
using Okr.Benchmarks.Naive;
using Okr.Benchmarks.Naive.Plain;
using Okr.Benchmarks.Running;
using Okr.Storage;

namespace Okr.Benchmarks.Jobs;

/// <summary>A whole workspace into a database and out of it: the adapter with its checks and its history, the plain way of the database, and change-tracked entities in a table for each kind.</summary>
/// <remarks>SQLite writes through to the disk as its provider has it; PostgreSQL does not, whoever writes.</remarks>
[Job("store", "Load and bulk commit")]
[AtMostTimes(2, nameof(Commit), nameof(PlainCommit))]
[AtMostTimes(2, nameof(Load), nameof(PlainLoad))]
[TimesFaster(5, nameof(Commit), nameof(TrackedCommit))]
[TimesFaster(5, nameof(Load), nameof(TrackedLoad))]
[Growth(nameof(Commit))]
[Growth(nameof(Load))]
public class StoreBenchmarks : TenantBenchmarks
{
    private const int MostForTracking = 100_000;

    private static readonly WorkspaceId Loaded = new("loaded");

    private Stores _stores = null!;

    [Params("SQLite", "PostgreSQL")]
    public string Database { get; set; } = "";

    [GlobalSetup]
    public void Generate() => _stores = Prepared.Of(KeyResults, Prepare, Database);

    [IterationSetup(Target = nameof(TrackedCommit))]
    public void ClearEntities() => _stores.ClearEntities();

    /// <summary>Before each round, so that all of them write into tables that hold one workspace.</summary>
    [IterationSetup(Targets = [nameof(Commit), nameof(PlainCommit)])]
    public void Fill()
    {
        _stores.Clear();
        CommitAs(Loaded).GetAwaiter().GetResult();
    }

    [Benchmark]
    public Task Commit() => CommitAs(_stores.NewWorkspace());

    [Benchmark(Baseline = true)]
    public void PlainCommit()
    {
        var (workspace, sequence) = (_stores.NewWorkspace(), 0L);
        using var context = _stores.OpenOkr();
        context.Database.OpenConnection();
        foreach (var part in Stores.Parts(Document))
        {
            PlainRows.Write(context.Database.GetDbConnection(), workspace, part, ++sequence);
        }
    }

    [Benchmark]
    [SlowAbove(MostForTracking)]
    public void TrackedCommit() => WriteTracked();

    [Benchmark]
    public async Task<int> Load() => (await _stores.Store.LoadAsync(Loaded).ConfigureAwait(false)).Count;

    [Benchmark]
    public int PlainLoad()
    {
        using var context = _stores.OpenOkr();
        context.Database.OpenConnection();
        return PlainRows.Read(context.Database.GetDbConnection(), Loaded).Count;
    }

    [Benchmark]
    [SlowAbove(MostForTracking)]
    public int TrackedLoad()
    {
        using var context = _stores.OpenEntities();
        context.Cycles.Load();
        context.Units.Load();
        return context.Objectives.Include(objective => objective.KeyResults).Include(objective => objective.AlignsTo).AsSplitQuery().ToList().Sum(objective => objective.KeyResults!.Count);
    }

    private Stores Prepare()
    {
        _stores = new Stores(Database);
        Fill();
        if (KeyResults <= MostForTracking)
        {
            WriteTracked();
            Agreement.On("the number of key results", TrackedLoad(), KeyResults);
        }

        Agreement.On("the records", Document.ChangesTo(_stores.Store.LoadAsync(Loaded).GetAwaiter().GetResult()).Count, 0);
        Agreement.On("the number of records", PlainLoad(), Document.Count);
        return _stores;
    }

    private async Task CommitAs(WorkspaceId workspace)
    {
        foreach (var part in Stores.Parts(Document))
        {
            await _stores.Store.CommitAsync(workspace, new OkrCommit { Changes = [.. part.Select(record => new OkrChange.Put(record))] }).ConfigureAwait(false);
        }
    }

    private void WriteTracked()
    {
        var plan = PlainPlan.Of(Document);
        using var context = _stores.OpenEntities();
        context.AddRange(plan.Cycles!);
        context.AddRange(plan.Units!);
        context.AddRange(plan.Objectives!);
        context.SaveChanges();
    }
}
