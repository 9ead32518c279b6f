using BenchmarkDotNet.Attributes;
using Okr.Benchmarks.Goals;
using Okr.Benchmarks.Naive;
using Okr.Benchmarks.Running;
using Okr.Rules;

namespace Okr.Benchmarks.Jobs;

/// <summary>All rules about alignment and levels, findings included, beside three of them as queries.</summary>
[Job("alignment-rules", "All alignment and level rules")]
[AtMostTime(50_000, nameof(Rules), 2_100_000, "on a tenant of 2,100,000 key results")]
[Growth(nameof(Rules))]
public class AlignmentRuleBenchmarks : TenantBenchmarks
{
    private RuleRun _all = null!;
    private RuleRun _three = null!;
    private LinqAlignment _linq = null!;

    [GlobalSetup]
    public void Generate()
    {
        _all = Prepared.Of(KeyResults, () => new RuleRun(Alignment, Today, rule => rule.Family is RuleFamily.Alignment or RuleFamily.Levels), "all");
        _three = Prepared.Of(KeyResults, () => new RuleRun(Alignment, Today, rule => rule.Id.Value is "OKR4004" or "OKR4005" or "OKR4014"), "three");
        _linq = new LinqAlignment(Document);
        Agreement.On("links that lead down", _three.Count("OKR4004"), _linq.LeadingDown());
        Agreement.On("objectives with more than three parents", _three.Count("OKR4005"), _linq.WithManyParents());
        Agreement.On("objectives without a parent", _three.Count("OKR4014"), _linq.Orphans());
    }

    [Benchmark(Baseline = true)]
    public int Linq() => _linq.LeadingDown() + _linq.WithManyParents() + _linq.Orphans();

    /// <summary>The three rules that the queries answer.</summary>
    [Benchmark]
    public int ThreeRules() => _three.Report().Findings.Count;

    [Benchmark]
    public int Rules() => _all.Report().Findings.Count;
}
