using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Okr.Benchmarks;

/// <summary>Runs one class of benchmarks and writes its table with the facts of the machine, so that no figure is typed in by hand.</summary>
internal static class BenchmarkReport
{
    /// <summary>Answers with the exit code of the program.</summary>
    /// <param name="file">The Markdown file to write.</param>
    /// <param name="isQuick">Three runs in this process instead of a process for each benchmark: minutes instead of half an hour, and rougher.</param>
    public static int Write<T>(string file, bool isQuick)
    {
        var job = isQuick ? Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance) : Job.Default;
        var summary = BenchmarkRunner.Run<T>(DefaultConfig.Instance.AddJob(job));
        if (summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success))
        {
            return 1;
        }

        var table = new AccumulationLogger();
        MarkdownExporter.GitHub.ExportToLog(summary, table);
        var command = $"dotnet run -c Release --project benchmarks/Okr.Benchmarks -- {string.Join(' ', Environment.GetCommandLineArgs().Skip(1))}";
        File.WriteAllText(file, string.Create(
            CultureInfo.InvariantCulture,
            $"# {typeof(T).Name}\n\nWritten on {DateTime.UtcNow:yyyy-MM-dd} by `{command}`.\n\n{table.GetLog().Trim()}\n"));
        return 0;
    }
}
