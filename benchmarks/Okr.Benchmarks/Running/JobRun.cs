using BenchmarkDotNet.Reports;
using Okr.Benchmarks.Goals;
using Okr.Benchmarks.Jobs;

namespace Okr.Benchmarks.Running;

/// <summary>What was measured of one job.</summary>
internal sealed class JobRun(MeasuredJob job, string load)
{
    private readonly List<Measurement> _measurements = [];
    private readonly List<Fact> _facts = [];

    public MeasuredJob Job { get; } = job;

    /// <summary>What else the machine did when the run began.</summary>
    public string Load { get; } = load;

    public IReadOnlyList<Measurement> Measurements => _measurements;

    public IReadOnlyList<Fact> Facts => _facts;

    /// <summary>One set of results for each case.</summary>
    public IEnumerable<Results> Cases =>
        from name in _measurements.Select(one => one.Case).Concat(_facts.Select(fact => fact.Case)).Distinct()
        select new Results(name, [.. _measurements.Where(one => one.Case == name)], [.. _facts.Where(fact => fact.Case == name)]);

    public void Add(IEnumerable<Fact> facts) => _facts.AddRange(facts);

    public void Add(Summary summary)
    {
        foreach (var report in summary.Reports)
        {
            var (one, times) = (report.BenchmarkCase, report.ResultStatistics!);
            _measurements.Add(new Measurement(
                one.Descriptor.WorkloadMethod.Name,
                (int)one.Parameters[nameof(TenantBenchmarks.KeyResults)],
                string.Join(", ", one.Parameters.Items.Where(parameter => parameter.Name != nameof(TenantBenchmarks.KeyResults)).Select(parameter => $"{parameter.Value}")),
                times.Median,
                times.InterquartileRange / 2 / times.Median,
                report.GcStats.GetBytesAllocatedPerOperation(one)));
        }
    }
}
