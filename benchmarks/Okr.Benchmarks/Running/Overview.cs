using System.Text;

namespace Okr.Benchmarks.Running;

/// <summary>One page over the pages of a folder: all goals, all growth.</summary>
internal static class Overview
{
    public const string FileName = "README.md";
    public const string Missing = "Not measured: ";

    public static string Of(string folder)
    {
        var pages = MeasuredJob.All
            .Select(job => (job.Name, File: Path.Combine(folder, $"{job.Name}.md")))
            .Where(page => File.Exists(page.File) && File.ReadLines(page.File).Contains(Report.Goals))
            .ToList();
        var missing = MeasuredJob.All.Select(job => job.Name).Except(pages.Select(page => page.Name)).ToList();
        var text = new StringBuilder("# Results\n\nGathered from the pages of this folder, each of which names its machine and its command.\n");
        if (missing.Count > 0)
        {
            text.Append($"{Missing}{string.Join(", ", missing)}.\n");
        }

        text.Append($"\n{Report.Goals}\n\n{Report.GoalsHeader}").AppendJoin("", pages.SelectMany(page => Rows(page.File, Report.Goals)));
        var growth = pages.SelectMany(page => Rows(page.File, Report.Growth)).ToList();
        if (growth.Count > 0)
        {
            text.Append($"\n{Report.Growth}\n\nHow many times as long for ten times the key results; 10 is linear, 12 is n log n.\n\n");
            text.Append("| Job | Way | to 100,000 | to 1,000,000 |\n| --- | --- | ---: | ---: |\n").AppendJoin("", growth);
        }

        return text.ToString();
    }

    /// <summary>The rows of the first table below a heading.</summary>
    private static IEnumerable<string> Rows(string file, string heading) => File.ReadLines(file)
        .SkipWhile(line => line != heading)
        .Skip(1)
        .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
        .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
        .Skip(2)
        .Select(line => line + "\n");
}
