using System.Globalization;
using System.Text;
using Okr.Benchmarks.Goals;

namespace Okr.Benchmarks.Running;

/// <summary>The page of one job: goals, times, facts and growth. No figure on it is typed in by hand.</summary>
internal static class Report
{
    public const string Goals = "## Goals";
    public const string GoalsHeader = "| Row | Goal | Reached | |\n| --- | --- | ---: | --- |\n";
    public const string Growth = "## Growth";
    public const string Short = "falls short";

    public static string Of(JobRun run, string command)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"# {run.Job.Name}\n\n{run.Job.Row}. Written on {DateTime.UtcNow:yyyy-MM-dd} by\n`{command}`, {run.Load}.\n\n");
        page.Append(CultureInfo.InvariantCulture, $"```text\n{MachineFacts.Text}\n```\n\n{Goals}\n\n{GoalsHeader}");
        page.AppendJoin("", run.Cases.SelectMany(results => run.Job.Goals.Select(goal => Line(run.Job, results, goal))));
        if (run.Measurements.Count > 0)
        {
            page.Append("\n## Times\n\n| Way | Key results | Median | Spread | Each key result | Allocated |\n| --- | ---: | ---: | ---: | ---: | ---: |\n");
            page.AppendJoin("", run.Measurements.OrderBy(one => one.Case, StringComparer.Ordinal).ThenBy(one => one.KeyResults).ThenBy(one => one.Nanoseconds).Select(Line));
        }

        if (run.Facts.Count > 0)
        {
            page.Append("\n## Facts\n\n| Fact | Key results | Figure |\n| --- | ---: | ---: |\n");
            page.AppendJoin("", run.Facts.Select(fact => $"| {WithCase(fact.Name, fact.Case)} | {Figures.Count(fact.KeyResults)} | {$"{Figures.Of(fact.Value)} {fact.Unit}".Trim()} |\n"));
        }

        var sizes = run.Measurements.Select(one => one.KeyResults).Distinct().Order().ToList();
        if (sizes.Count > 1)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n{Growth}\n\nHow many times as long for ten times the key results; 10 is linear, 12 is n log n.\n\n");
            page.Append($"| Job | Way | {string.Join(" | ", sizes.Skip(1).Select(size => $"to {Figures.Count(size)}"))} |\n| --- | --- |{string.Concat(sizes.Skip(1).Select(_ => " ---: |"))}\n");
            page.AppendJoin("", run.Cases.SelectMany(results => run.Measurements.Where(one => one.Case == results.Case).Select(one => one.Way).Distinct().Select(way => GrowthLine(run.Job, results, way, sizes))));
        }

        return page.ToString();
    }

    private static string Line(MeasuredJob job, Results results, GoalAttribute goal)
    {
        var reached = goal.Reached(results);
        var verdict = reached is not { } figure ? "not measured" : goal.Holds(figure) ? "holds" : Short;
        return $"| {WithCase(job.Row, results.Case)} | {goal.Text} | {(reached is { } shown ? goal.Show(shown) : "–")} | {verdict} |\n";
    }

    private static string Line(Measurement one) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {WithCase($"`{one.Way}`", one.Case)} | {Figures.Count(one.KeyResults)} | {Figures.Time(one.Nanoseconds)} | ± {one.Spread:0 %} | {Figures.Time(one.Nanoseconds / one.KeyResults)} | {(one.Bytes is { } bytes ? Figures.Size(bytes) : "–")} |\n");

    private static string GrowthLine(MeasuredJob job, Results results, string way, List<int> sizes)
    {
        var steps = sizes.Zip(sizes.Skip(1), (from, to) => results.Growth(way, from, to) is { } growth ? Figures.Of(growth * to / from) : "–");
        return $"| {WithCase(job.Name, results.Case)} | `{way}` | {string.Join(" | ", steps)} |\n";
    }

    private static string WithCase(string name, string ofCase) => ofCase.Length == 0 ? name : $"{name}, {ofCase}";
}
