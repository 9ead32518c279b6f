using Okr.Rules;

namespace Okr.Cli.Tests;

/// <summary>The sample company shows what every rule looks like, and most of it is sound.</summary>
public sealed class SampleCompanyTests
{
    private static readonly string[] Arguments =
    [
        RepositoryFiles.Sample("plan.csv"), RepositoryFiles.Sample("acquired.json"), RepositoryFiles.Sample("history.json"),
        "--attestations", RepositoryFiles.Sample("attestations.csv"), "--attestations", RepositoryFiles.Sample("survey.csv"),
        "--policy", RepositoryFiles.Sample("policy.json"), "--today", "2026-11-16",
    ];

    /// <summary>A rule has crashed, which no data can plant; half of all people copy their superior's objectives, which would spoil the company; it has skipped no
    /// step; results count in the appraisal, which the company's policy keeps out; the house does not
    /// ask for a verb at the front.</summary>
    private static readonly string[] NotShown = ["OKR9001", "OKR1011", "OKR1022", "OKR5201", "OKR8001", "OKR8005"];

    [Fact]
    public async Task Every_rule_that_data_can_break_is_broken_somewhere()
    {
        var run = await CliRun.OfAsync(["check", .. Arguments, "--format", "json"]);

        var broken = run.Json.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("rule").GetString()!).ToHashSet(StringComparer.Ordinal);

        var expected = RuleCatalogue.All.Select(rule => rule.Descriptor).Where(rule => rule.DefaultSeverity != Severity.Off).Select(rule => rule.Id.Value);
        Assert.Empty(expected.Except(broken, StringComparer.Ordinal).Except(NotShown, StringComparer.Ordinal));
    }

    [Fact]
    public async Task Most_objectives_are_sound()
    {
        var run = await CliRun.OfAsync(["check", .. Arguments, "--format", "json"]);

        var accused = run.Json.GetProperty("findings").EnumerateArray()
            .Select(finding => finding.GetProperty("target"))
            .Where(target => target.GetProperty("kind").GetString() == "objective")
            .Select(target => target.GetProperty("id").GetString())
            .Distinct(StringComparer.Ordinal)
            .Count();
        Assert.InRange(run.Json.GetProperty("summary").GetProperty("objectives").GetInt32(), 35, 60);
        Assert.InRange(accused, 1, 25);
    }

    [Fact]
    public async Task Its_table_of_planted_flaws_names_every_rule_that_is_broken()
    {
        var run = await CliRun.OfAsync(["check", .. Arguments, "--format", "json"]);
        var page = await File.ReadAllTextAsync(RepositoryFiles.Sample("README.md"));

        foreach (var finding in run.Json.GetProperty("findings").EnumerateArray())
        {
            Assert.Contains(finding.GetProperty("rule").GetString()!, page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task No_id_but_the_planted_one_is_used_twice()
    {
        var run = await CliRun.OfAsync(["check", .. Arguments, "--format", "json"]);

        var twice = run.Json.GetProperty("findings").EnumerateArray().Where(finding => finding.GetProperty("rule").GetString() == "OKR9002");
        Assert.Equal("pw2", Assert.Single(twice).GetProperty("target").GetProperty("id").GetString());
    }

    [Fact]
    public async Task It_is_ready_for_the_company_level_and_told_what_the_next_one_lacks()
    {
        var run = await CliRun.OfAsync(["ready", .. Arguments, "--format", "json"]);

        Assert.Equal("company_only", run.Json.GetProperty("widest").GetString());
        var next = run.Json.GetProperty("scopes").EnumerateArray().Single(scope => scope.GetProperty("scope").GetString() == "company_and_department");
        Assert.Contains("members-trained", next.GetProperty("missing").EnumerateArray().Select(id => id.GetString()), StringComparer.Ordinal);
    }

    [Fact]
    public async Task The_report_is_written_in_both_languages()
    {
        using var folder = new TemporaryFolder();
        foreach (var language in new[] { "en", "zh-Hans" })
        {
            var run = await CliRun.OfAsync(["report", .. Arguments, "--lang", language, "-o", folder[language + ".html"]]);

            Assert.Equal(0, run.ExitCode);
            Assert.Contains("Tidewater Bikes", run.Output, StringComparison.Ordinal);
            Assert.Contains($"lang=\"{language}\"", await File.ReadAllTextAsync(folder[language + ".html"]), StringComparison.Ordinal);
        }
    }
}
