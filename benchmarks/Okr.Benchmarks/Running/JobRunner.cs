using System.Reflection;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Filters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Okr.Benchmarks.Jobs;
using Perfolizer.Horology;

namespace Okr.Benchmarks.Running;

/// <summary>Measures one job with BenchmarkDotNet, in this process, one size after the other.</summary>
/// <remarks>In this process, because what the ways compare takes longer to prepare than to measure; the program gives each job a process of its own.</remarks>
internal static class JobRunner
{
    /// <summary>The size of a quick run.</summary>
    public const int QuickSize = 10_000;

    /// <summary>Measures a job.</summary>
    /// <param name="job">The job.</param>
    /// <param name="isQuick">The smallest size alone and three short rounds: rough, and soon done.</param>
    /// <exception cref="InvalidOperationException">A way failed, or two ways do not agree.</exception>
    public static JobRun Run(MeasuredJob job, bool isQuick)
    {
        var run = new JobRun(job, MachineFacts.Load());
        foreach (var size in isQuick ? [QuickSize] : job.Sizes)
        {
            if (job.HasTimes)
            {
                run.Add(Measure(job, size, isQuick));
            }

            run.Add(job.FactsAt(size));
            Prepared.Forget();
        }

        return run;
    }

    private static Summary Measure(MeasuredJob job, int size, bool isQuick)
    {
        var summary = BenchmarkRunner.Run(job.Type, ManualConfig.CreateEmpty()
            .AddJob(isQuick ? Quick : Thorough)
            .AddLogger(isQuick ? NullLogger.Instance : ConsoleLogger.Default)
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddFilter(new SimpleFilter(one => (int)one.Parameters[nameof(TenantBenchmarks.KeyResults)] == size && !IsTooSlow(one, size)))
            .WithArtifactsPath(Path.Combine(Path.GetTempPath(), "okr-benchmarks"))
            .WithOptions(ConfigOptions.DisableLogFile));
        return !summary.HasCriticalValidationErrors && summary.Reports.All(report => report.Success)
            ? summary
            : throw new InvalidOperationException($"Not every way of '{job.Name}' could be measured at {size} key results: {string.Join("; ", Failures(summary))}");
    }

    private static Job Thorough => Job.Default
        .WithToolchain(Toolchain)
        .WithIterationTime(TimeInterval.FromMilliseconds(250))
        .WithWarmupCount(2)
        .WithIterationCount(9);

    private static Job Quick => Job.Default
        .WithToolchain(Toolchain)
        .WithStrategy(RunStrategy.Throughput)
        .WithIterationTime(TimeInterval.FromMilliseconds(40))
        .WithWarmupCount(1)
        .WithIterationCount(3)
        .WithEvaluateOverhead(false);

    private static InProcessEmitToolchain Toolchain => new(TimeSpan.FromHours(1), logOutput: false);

    private static bool IsTooSlow(BenchmarkCase one, int size) => one.Descriptor.WorkloadMethod.GetCustomAttribute<SlowAboveAttribute>()?.KeyResults < size;

    private static IEnumerable<string> Failures(Summary summary) =>
        summary.ValidationErrors.Select(error => error.Message)
            .Concat(summary.Reports.Where(report => !report.Success).Select(report => $"{report.BenchmarkCase.DisplayInfo} {string.Join(' ', report.ExecuteResults.SelectMany(result => result.Errors))}"));
}
