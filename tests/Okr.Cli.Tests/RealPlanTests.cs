using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Okr.Cli.Tests;

/// <summary>Real organisations' plans, and our own sample, through all five commands.</summary>
public sealed class RealPlanTests
{
    private const string Today = "2026-11-16";

    public static TheoryData<string> Plans => [RepositoryFiles.Sample("plan.csv"), .. RepositoryFiles.RealPlans()];

    [Theory]
    [MemberData(nameof(Plans))]
    public async Task Counts_equal_those_of_the_file(string plan)
    {
        var rows = Rows(plan);

        var summary = (await CliRun.OfAsync("check", plan, "--format", "json", "--today", Today)).Json.GetProperty("summary");

        Assert.Equal(rows.Count(row => Is(row, "type", "objective")), summary.GetProperty("objectives").GetInt32());
        Assert.Equal(rows.Count(row => Is(row, "type", "key_result")), summary.GetProperty("keyResults").GetInt32());
        Assert.Equal(rows.Count(row => Is(row, "type", "initiative")), summary.GetProperty("initiatives").GetInt32());
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public async Task Published_grades_come_back_unchanged(string plan)
    {
        var scores = (await CliRun.OfAsync("score", plan, "--format", "json", "--today", Today)).Json;
        var printed = scores.GetProperty("objectives").EnumerateArray().Concat(scores.GetProperty("keyResults").EnumerateArray())
            .ToDictionary(item => item.GetProperty("id").GetString()!, item => item.GetProperty("grade"));

        foreach (var row in Rows(plan).Where(row => !Is(row, "type", "initiative")))
        {
            var grade = row["grade"];
            var expected = grade.Length == 0 ? (decimal?)null : decimal.Parse(grade, CultureInfo.InvariantCulture);
            Assert.Equal(expected, printed[row["id"]].ValueKind == System.Text.Json.JsonValueKind.Null ? null : printed[row["id"]].GetDecimal());
        }
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public async Task Goes_to_json_and_back_to_an_equal_plan(string plan)
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(0, (await CliRun.OfAsync("convert", plan, "-o", folder["1.json"])).ExitCode);
        Assert.Equal(0, (await CliRun.OfAsync("convert", folder["1.json"], "-o", folder["2.csv"])).ExitCode);
        Assert.Equal(0, (await CliRun.OfAsync("convert", folder["2.csv"], "-o", folder["3.json"])).ExitCode);

        Assert.Equal(File.ReadAllBytes(folder["1.json"]), File.ReadAllBytes(folder["3.json"]));
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public async Task Gives_the_same_bytes_at_every_run(string plan)
    {
        using var folder = new TemporaryFolder();
        foreach (var run in new[] { "1", "2" })
        {
            Assert.Equal(0, (await CliRun.OfAsync("report", plan, "-o", folder[run + ".html"], "--today", Today)).ExitCode);
            File.WriteAllText(folder[run + ".check"], (await CliRun.OfAsync("check", plan, "--format", "json", "--today", Today)).Output);
            File.WriteAllText(folder[run + ".score"], (await CliRun.OfAsync("score", plan, "--format", "json", "--today", Today)).Output);
            File.WriteAllText(folder[run + ".ready"], (await CliRun.OfAsync("ready", plan, "--format", "json", "--today", Today)).Output);
        }

        foreach (var kind in new[] { ".html", ".check", ".score", ".ready" })
        {
            Assert.Equal(File.ReadAllBytes(folder["1" + kind]), File.ReadAllBytes(folder["2" + kind]));
        }
    }

    private static bool Is(Dictionary<string, string> row, string column, string value) => string.Equals(row[column], value, StringComparison.Ordinal);

    private static List<Dictionary<string, string>> Rows(string plan)
    {
        using var text = new StreamReader(plan);
        using var csv = new CsvReader(text, new CsvConfiguration(CultureInfo.InvariantCulture));
        csv.Read();
        csv.ReadHeader();
        var rows = new List<Dictionary<string, string>>();
        while (csv.Read())
        {
            rows.Add(csv.HeaderRecord!.ToDictionary(column => column, column => csv.GetField(column) ?? "", StringComparer.Ordinal));
        }

        return rows;
    }
}
