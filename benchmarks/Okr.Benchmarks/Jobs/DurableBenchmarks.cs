using BenchmarkDotNet.Attributes;
using Okr.Benchmarks.Goals;
using Okr.Benchmarks.Naive;
using Okr.Benchmarks.Running;
using Okr.Json;
using Okr.Storage;

namespace Okr.Benchmarks.Jobs;

/// <summary>A check-in that survives a power cut: the check-in and the objective with its new value in one commit to SQLite, beside its bytes appended to a file.</summary>
[Job("durable", "One durable check-in through the SQLite adapter")]
[AtMostTimes(1.3, nameof(Commit), nameof(AppendAndFlush))]
[AtMostTimes(0.25, nameof(CommitOfHundred), nameof(AppendAndFlush))]
[Growth(nameof(Commit))]
public class DurableBenchmarks : TenantBenchmarks
{
    private const int Group = 100;

    private static readonly WorkspaceId Workspace = new("w1");

    private Stores _stores = null!;
    private Objective[] _objectives = [];
    private long[] _versions = [];
    private FileStream _log = null!;
    private int _next;

    [GlobalSetup]
    public void Generate()
    {
        _stores = Prepared.Of(KeyResults, () =>
        {
            var stores = new Stores("SQLite");
            foreach (var part in Stores.Parts(Document))
            {
                stores.Store.CommitAsync(Workspace, new OkrCommit { Changes = [.. part.Select(record => new OkrChange.Put(record))] }).AsTask().GetAwaiter().GetResult();
            }

            return stores;
        });
        var stored = _stores.Store.LoadAsync(Workspace).GetAwaiter().GetResult();
        _objectives = [.. stored.Objectives];
        _versions = Array.ConvertAll(_objectives, objective => stored.VersionOf(objective.Key));
        _log = new FileStream(Path.Combine(Path.GetDirectoryName(_stores.File)!, $"log{Guid.NewGuid():N}"), FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        Agreement.On("the bytes of a check-in", OkrCommitJson.Read(OkrCommitJson.Write(NextCommit(1))).Changes.Count, 2);
        _next--;
    }

    [GlobalCleanup]
    public void Close() => _log.Dispose();

    /// <summary>The limit: what the commit says, at the end of a file, through to the disk.</summary>
    [Benchmark(Baseline = true)]
    public void AppendAndFlush()
    {
        _log.Write(OkrCommitJson.Write(NextCommit(1)));
        _log.Flush(flushToDisk: true);
    }

    [Benchmark]
    public Task Commit() => CommitAsync(1);

    [Benchmark(OperationsPerInvoke = Group)]
    public Task CommitOfHundred() => CommitAsync(Group);

    private async Task CommitAsync(int count)
    {
        var first = _next;
        var receipt = await _stores.Store.CommitAsync(Workspace, NextCommit(count)).ConfigureAwait(false);
        for (var i = first; i < _next; i++)
        {
            _versions[i % _versions.Length] = receipt.Sequence;
        }
    }

    private OkrCommit NextCommit(int count)
    {
        var changes = new List<OkrChange>(2 * count);
        for (var i = 0; i < count; i++, _next++)
        {
            var place = _next % _objectives.Length;
            var objective = _objectives[place];
            changes.Add(new OkrChange.Put(new CheckIn { Id = new($"c{_next}-{Guid.NewGuid():N}"), Objective = objective.Id, Value = i, ObservedAt = DateTimeOffset.UnixEpoch, RecordedAt = DateTimeOffset.UnixEpoch }));
            changes.Add(new OkrChange.Put(objective, _versions[place]));
        }

        return new OkrCommit { Changes = changes };
    }
}
