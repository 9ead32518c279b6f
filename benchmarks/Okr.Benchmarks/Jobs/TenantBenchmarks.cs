using BenchmarkDotNet.Attributes;
using Okr.Alignment;
using Okr.Benchmarks.Running;
using Okr.Generation;

namespace Okr.Benchmarks.Jobs;

/// <summary>A job on a generated tenant, at three sizes.</summary>
[MemoryDiagnoser]
public abstract class TenantBenchmarks
{
    protected static readonly DateOnly Today = new(2026, 2, 15);

    [Params(10_000, 100_000, 1_000_000)]
    public int KeyResults { get; set; }

    private protected GeneratedTenant Tenant => Prepared.Of(KeyResults, () => GeneratedWorkspace.Create(KeyResults));

    private protected OkrDocument Document => Tenant.Document;

    private protected OkrSnapshot Snapshot => Prepared.Of(KeyResults, () => OkrSnapshot.Build(Document));

    private protected AlignmentGraph Alignment => Prepared.Of(KeyResults, () => AlignmentGraph.Of(Snapshot));
}
