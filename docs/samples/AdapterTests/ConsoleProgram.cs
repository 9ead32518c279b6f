using Okr.Conformance;

namespace Samples.AdapterTests;

/// <summary>Without a test framework: prints the report, and says by its exit code whether the store conforms.</summary>
public static class ConsoleProgram
{
    /// <summary>Runs all cases and a hundred model runs.</summary>
    /// <param name="output">Where the report goes; a program passes <see cref="Console.Out"/>.</param>
    public static async Task<int> RunAsync(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        using var store = new JsonLinesUnderTest();
        var report = await ConformanceKit.ReportAsync(store, modelRuns: 100);
        await output.WriteAsync(report.ToMarkdown());
        return report.IsPassed ? 0 : 1;
    }
}
