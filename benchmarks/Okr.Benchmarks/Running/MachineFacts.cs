using System.Globalization;
using BenchmarkDotNet.Environments;

namespace Okr.Benchmarks.Running;

/// <summary>What the figures were measured on.</summary>
internal static class MachineFacts
{
    public static string Text => string.Join('\n', HostEnvironmentInfo.GetCurrent().ToFormattedString());

    /// <summary>The load of the last minute, where the system tells: a figure that was measured beside other work is worth little.</summary>
    public static string Load() => File.Exists("/proc/loadavg")
        ? string.Create(CultureInfo.InvariantCulture, $"load {File.ReadAllText("/proc/loadavg").Split(' ')[0]} on {Environment.ProcessorCount} processors at the start")
        : string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessorCount} processors");
}
