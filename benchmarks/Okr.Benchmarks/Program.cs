using System.Globalization;
using System.Reflection;
using BenchmarkDotNet.Running;
using Okr.Generation;
using Okr.Interchange;

// plan KEYRESULTS FILE: writes a generated tenant as plan CSV. Anything else is for BenchmarkDotNet, such as --filter '*Scoring*'.
if (args is ["plan", var keyResults, var file])
{
    var tenant = GeneratedWorkspace.Create(int.Parse(keyResults, CultureInfo.InvariantCulture));
    using var writer = File.CreateText(file);
    var export = PlanCsv.Write(tenant, writer);
    Console.WriteLine($"{tenant.Objectives.Count} objectives with {keyResults} key results in {file}, {export.Losses.Count} losses");
    return export.HasErrors ? 1 : 0;
}

BenchmarkSwitcher.FromAssembly(Assembly.GetExecutingAssembly()).Run(args);
return 0;
