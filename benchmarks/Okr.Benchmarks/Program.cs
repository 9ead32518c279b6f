using System.Globalization;
using System.Reflection;
using BenchmarkDotNet.Running;
using Okr.Benchmarks;
using Okr.Generation;
using Okr.Interchange;

// plan KEYRESULTS FILE: writes a generated tenant as plan CSV.
// report scoring FILE [quick]: compares the ways to score and writes the table. Anything else is for BenchmarkDotNet, such as --filter '*Scoring*'.
switch (args)
{
    case ["plan", var keyResults, var file]:
        var tenant = GeneratedWorkspace.Create(int.Parse(keyResults, CultureInfo.InvariantCulture));
        using (var writer = File.CreateText(file))
        {
            var export = PlanCsv.Write(tenant, writer);
            Console.WriteLine($"{tenant.Objectives.Count} objectives with {keyResults} key results in {file}, {export.Losses.Count} losses");
            return export.HasErrors ? 1 : 0;
        }

    case ["report", "scoring", var file]:
        return BenchmarkReport.Write<ScoringBenchmarks>(file, isQuick: false);
    case ["report", "scoring", var file, "quick"]:
        return BenchmarkReport.Write<ScoringBenchmarks>(file, isQuick: true);
    default:
        BenchmarkSwitcher.FromAssembly(Assembly.GetExecutingAssembly()).Run(args);
        return 0;
}
