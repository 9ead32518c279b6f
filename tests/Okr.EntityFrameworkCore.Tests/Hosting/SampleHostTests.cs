using System.Globalization;
using Okr.EntityFrameworkCore.Databases;
using Samples.EmbeddedHost;

namespace Okr.EntityFrameworkCore.Hosting;

/// <summary>docs/samples/EmbeddedHost, which the README runs.</summary>
public sealed class SampleHostTests
{
    [Theory]
    [MemberData(nameof(BothDatabases.Present), MemberType = typeof(BothDatabases))]
    public async Task The_sample_host_imports_once_and_goes_on_with_each_start(string name)
    {
        using var database = BothDatabases.Open(name);
        var report = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

        var first = await RunAsync("--db", database.ConnectionString, "--report", report);
        var second = await RunAsync("--db", database.ConnectionString, "--report", report);

        Assert.Contains("Imported ", first, StringComparison.Ordinal);
        Assert.Contains("Check-in 1: 25000 riders, commit 2.", first, StringComparison.Ordinal);
        Assert.Contains("The plan was imported before, as commit 1.", second, StringComparison.Ordinal);
        Assert.Contains("Check-in 2: 25500 riders, commit 3.", second, StringComparison.Ordinal);
        Assert.Contains("OKR4002", second, StringComparison.Ordinal);
        Assert.StartsWith("<!DOCTYPE html>", await File.ReadAllTextAsync(report), StringComparison.OrdinalIgnoreCase);
        File.Delete(report);
    }

    private static async Task<string> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        await SampleHost.RunAsync(arguments, output);
        return output.ToString();
    }
}
