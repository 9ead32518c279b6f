using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using BenchmarkDotNet.Running;
using Okr.Benchmarks.Running;
using Okr.Generation;
using Okr.Interchange;

// list                         the jobs and their goals
// report NAME FILE [quick]     measures one job and writes its page
// report all FOLDER [quick]    measures every job, each in a process of its own, and writes the overview
// quick                        every job at the smallest size, goals on the console
// gate [FOLDER]                the same, or the pages of a folder: exit code 1 where a goal falls short or a job was not measured
// plan KEYRESULTS FILE         writes a generated tenant as plan CSV
// anything else                is for BenchmarkDotNet, such as --filter '*Scoring*'
switch (args)
{
    case ["list"]:
        foreach (var job in MeasuredJob.All)
        {
            Console.WriteLine($"{job.Name}: {job.Row}\n  {string.Join("\n  ", job.Goals.Select(goal => goal.Text))}");
        }

        return 0;
    case ["report", "all", var folder, .. [] or ["quick"]]:
        MeasureAll(folder, isQuick: args.Length == 4);
        return 0;
    case ["report", var name, var file, .. [] or ["quick"]] when MeasuredJob.All.FirstOrDefault(job => job.Name == name) is { } job:
        var command = $"dotnet run -c Release --project benchmarks/Okr.Benchmarks -- {string.Join(' ', args)}";
        File.WriteAllText(file, Report.Of(JobRunner.Run(job, isQuick: args.Length == 4), command));
        return 0;
    case ["quick"]:
        Console.WriteLine(MeasureQuickly());
        return 0;
    case ["gate", .. [] or [_]]:
        var overview = args is [_, var results] ? Overview.Of(results) : MeasureQuickly();
        Console.WriteLine(overview);
        return overview.Contains(Report.Short, StringComparison.Ordinal) || overview.Contains(Overview.Missing, StringComparison.Ordinal) ? 1 : 0;
    case ["plan", var keyResults, var file]:
        var tenant = GeneratedWorkspace.Create(int.Parse(keyResults, CultureInfo.InvariantCulture)).Document;
        using (var writer = File.CreateText(file))
        {
            var export = PlanCsv.Write(tenant, writer);
            Console.WriteLine($"{tenant.Objectives.Count} objectives with {keyResults} key results in {file}, {export.Losses.Count} losses");
            return export.HasErrors ? 1 : 0;
        }

    default:
        BenchmarkSwitcher.FromAssembly(Assembly.GetExecutingAssembly()).Run(args);
        return 0;
}

static string MeasureQuickly()
{
    var folder = Directory.CreateTempSubdirectory("okr-benchmarks-");
    try
    {
        MeasureAll(folder.FullName, isQuick: true);
        return $"{File.ReadAllText(Path.Combine(folder.FullName, Overview.FileName))}\nMeasured quickly, at {JobRunner.QuickSize} key results: rough, and growth not at all.";
    }
    finally
    {
        folder.Delete(recursive: true);
    }
}

static void MeasureAll(string folder, bool isQuick)
{
    Directory.CreateDirectory(folder);
    foreach (var job in MeasuredJob.All)
    {
        string[] own = ["report", job.Name, Path.Combine(folder, $"{job.Name}.md"), .. isQuick ? new[] { "quick" } : []];
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, own) { RedirectStandardOutput = isQuick })!;
        if (isQuick)
        {
            process.StandardOutput.ReadToEnd();
        }

        process.WaitForExit();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{job.Name}: {watch.Elapsed.TotalSeconds:0} s{(process.ExitCode == 0 ? "" : $", ended with {process.ExitCode}")}"));
    }

    File.WriteAllText(Path.Combine(folder, Overview.FileName), Overview.Of(folder));
}
