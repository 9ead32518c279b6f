using BenchmarkDotNet.Attributes;
using Okr.Benchmarks.Goals;
using Okr.Benchmarks.Naive;
using Okr.Benchmarks.Running;
using Okr.Rules;

namespace Okr.Benchmarks.Jobs;

/// <summary>All rules about how objectives and key results are written, findings included; seven key results and two objectives are nine texts.</summary>
[Job("quality-rules", "All quality rules")]
[AtMostTime(4, nameof(Rules), 7.0 / 9, "a text")]
[Growth(nameof(Rules))]
public class QualityRuleBenchmarks : TenantBenchmarks
{
    private RuleRun _rules = null!;
    private Titles _titles = null!;

    [GlobalSetup]
    public void Generate()
    {
        _rules = Prepared.Of(KeyResults, () => new RuleRun(Alignment, Today, rule => rule.Family == RuleFamily.Quality));
        _titles = Prepared.Of(KeyResults, () => new Titles(Document));
        Agreement.On("the number of texts", _titles.Count, Document.Objectives.Count + KeyResults);
    }

    /// <summary>The limit: one pass over the characters of all titles.</summary>
    [Benchmark(Baseline = true)]
    public int OnePass() => _titles.Sum();

    /// <summary>What is written at a first go: one compiled expression for five vague words, over all titles.</summary>
    [Benchmark]
    public int OneExpression() => _titles.CountVague();

    [Benchmark]
    public int Rules() => _rules.Report().Findings.Count;
}
