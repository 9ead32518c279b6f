using System.Reflection;
using System.Runtime.InteropServices;
using Okr.Core.Tests.Net8;
using Xunit.Sdk;

using var tally = new Tally();
using var framework = new XunitTestFramework(tally);
using var executor = framework.GetExecutor(Assembly.GetExecutingAssembly().GetName());
executor.RunAll(tally, new DefaultOptions(), new DefaultOptions());
tally.Wait();

var isNet8 = Environment.Version.Major == 8;
if (!isNet8)
{
    Console.WriteLine($"This run proves nothing: it is on {RuntimeInformation.FrameworkDescription}, not on .NET 8.");
}

var passed = isNet8 && tally is { Failed: 0, Passed: > 0 };
Console.WriteLine(
    $"{(passed ? "Passed!" : "Failed!")}  - Failed: {tally.Failed}, Passed: {tally.Passed}, Skipped: {tally.Skipped}, on {RuntimeInformation.FrameworkDescription}");
return passed ? 0 : 1;
