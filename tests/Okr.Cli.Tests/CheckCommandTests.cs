using System.Text;
using System.Text.Json;
using Okr.Json;

namespace Okr.Cli.Tests;

public sealed class CheckCommandTests
{
    private const string Loop = """
        type,id,parent_ids,unit,level,owner,title,cycle,start,end,baseline,target,current,ambition
        objective,o1,o2,Acme > Engineering,department,ana,First,2026-Q4,2026-10-01,2026-12-31,,,,committed
        key_result,o1.kr1,o1,,,,One,,,,0,10,4,
        key_result,o1.kr2,o1,,,,Two,,,,0,10,,
        objective,o2,o1,Acme > Sales,department,bo,Second,2026-Q4,,,,,,aspirational
        key_result,o2.kr1,o2,,,,Three,,,,0,10,4,
        key_result,o2.kr2,o2,,,,Four,,,,0,10,4,
        """;

    [Fact]
    public async Task Prints_the_json_of_the_contract()
    {
        var run = await CliRun.WithInputAsync(Loop, "check", "-", "--format", "json", "--today", "2026-11-16");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("okr-check/1", run.Json.GetProperty("format").GetString());
        var summary = run.Json.GetProperty("summary");
        Assert.Equal((2, 4, 0), (summary.GetProperty("objectives").GetInt32(), summary.GetProperty("keyResults").GetInt32(), summary.GetProperty("initiatives").GetInt32()));
        var loop = run.Json.GetProperty("findings").EnumerateArray().Single(finding => finding.GetProperty("rule").GetString() == "OKR4002");
        Assert.Equal("error", loop.GetProperty("severity").GetString());
        Assert.Equal(("objective", "o1"), Target(loop.GetProperty("target")));
        Assert.Equal(("objective", "o2"), Target(loop.GetProperty("related")[0]));
        Assert.Equal("o1 > o2 > o1", loop.GetProperty("args").GetProperty("path").GetString());
        Assert.Equal("docs/rules/OKR4002.md", loop.GetProperty("help").GetString());
        Assert.NotEmpty(loop.GetProperty("message").GetString()!);
    }

    [Theory]
    [InlineData("error", 1)]
    [InlineData("warning", 1)]
    [InlineData("info", 1)]
    [InlineData("never", 0)]
    public async Task Fails_on_the_severity_that_was_named(string failOn, int exitCode) =>
        Assert.Equal(exitCode, (await CliRun.WithInputAsync(Loop, "check", "-", "--fail-on", failOn)).ExitCode);

    [Fact]
    public async Task Does_not_fail_on_warnings_unless_asked()
    {
        var plan = Loop.Replace(",o2,Acme", ",,Acme", StringComparison.Ordinal).Replace(",committed", ",", StringComparison.Ordinal);

        Assert.Equal(0, (await CliRun.WithInputAsync(plan, "check", "-")).ExitCode);
        Assert.Equal(1, (await CliRun.WithInputAsync(plan, "check", "-", "--fail-on", "info")).ExitCode);
    }

    [Fact]
    public async Task Groups_findings_by_rule_for_people_in_both_languages()
    {
        var english = await CliRun.WithInputAsync(Loop, "check", "-");
        var chinese = await CliRun.WithInputAsync(Loop, "check", "-", "--lang", "zh-Hans");

        Assert.Contains("OKR4002", english.Output, StringComparison.Ordinal);
        Assert.Contains("o1 > o2 > o1", english.Output, StringComparison.Ordinal);
        Assert.Contains("docs/rules/OKR4002.md", english.Output, StringComparison.Ordinal);
        Assert.Contains("错误 OKR4002", chinese.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Writes_sarif_with_the_lines_of_the_file()
    {
        using var folder = new TemporaryFolder();
        var run = await CliRun.OfAsync("check", folder.Write("plan.csv", Loop), "--format", "sarif");

        var results = run.Json.GetProperty("runs")[0].GetProperty("results").EnumerateArray();
        var loop = results.Single(result => result.GetProperty("ruleId").GetString() == "OKR4002");
        Assert.Equal(2, loop.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32());
        Assert.Equal("2.1.0", run.Json.GetProperty("version").GetString());
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    public async Task Shows_and_counts_only_what_is_new_since_an_earlier_check(string format)
    {
        using var folder = new TemporaryFolder();
        var earlier = folder.Write("earlier", (await CliRun.WithInputAsync(Loop, "check", "-", "--format", format)).Output);
        var worse = Loop.Replace("committed", "", StringComparison.Ordinal);

        var same = await CliRun.WithInputAsync(Loop, "check", "-", "--since", earlier, "--format", "json");
        var run = await CliRun.WithInputAsync(worse, "check", "-", "--since", earlier, "--format", "json");

        Assert.Equal((0, 0), (same.ExitCode, same.Json.GetProperty("findings").GetArrayLength()));
        Assert.Equal("OKR5015", Assert.Single(run.Json.GetProperty("findings").EnumerateArray()).GetProperty("rule").GetString());
        Assert.Equal((0, 1), (run.Json.GetProperty("summary").GetProperty("error").GetInt32(), run.Json.GetProperty("summary").GetProperty("info").GetInt32()));
        Assert.Equal(0, run.Json.GetProperty("since").GetProperty("gone").GetInt32());
        Assert.NotEqual(0, run.Json.GetProperty("since").GetProperty("known").GetArrayLength());
    }

    [Fact]
    public async Task What_one_check_left_out_as_known_the_next_one_knows_too()
    {
        using var folder = new TemporaryFolder();
        var first = folder.Write("first", (await CliRun.WithInputAsync(Loop, "check", "-", "--format", "json")).Output);
        var second = folder.Write("second", (await CliRun.WithInputAsync(Loop, "check", "-", "--since", first, "--format", "json")).Output);

        var third = await CliRun.WithInputAsync(Loop, "check", "-", "--since", second);

        Assert.Equal(0, third.ExitCode);
        Assert.Contains("Nothing new", third.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sarif_marks_what_is_new_and_keeps_the_rest()
    {
        using var folder = new TemporaryFolder();
        var earlier = folder.Write("earlier", (await CliRun.WithInputAsync(Loop, "check", "-", "--format", "sarif")).Output);

        var run = await CliRun.WithInputAsync(Loop.Replace("committed", "", StringComparison.Ordinal), "check", "-", "--since", earlier, "--format", "sarif");

        var states = run.Json.GetProperty("runs")[0].GetProperty("results").EnumerateArray().ToLookup(result => result.GetProperty("baselineState").GetString(), result => result.GetProperty("ruleId").GetString());
        Assert.Equal(["OKR5015"], states["new"]);
        Assert.Contains("OKR4002", states["unchanged"], StringComparer.Ordinal);
        Assert.Equal(0, run.ExitCode);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("no json at all")]
    [InlineData("""{ "format": "okr-score/1" }""")]
    [InlineData("""{ "format": "okr-check/1", "findings": [ { "rule": "OKR4002" } ] }""")]
    [InlineData("""{ "runs": [ { "results": [ { "ruleId": "CA1000" } ] } ] }""")]
    public async Task A_file_that_is_no_earlier_check_is_refused(string text)
    {
        using var folder = new TemporaryFolder();

        var run = await CliRun.WithInputAsync(Loop, "check", "-", "--since", folder.Write("earlier", text));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("okr check --format json", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sarif_gives_what_has_no_line_the_plan_and_paths_below_the_folder_relative()
    {
        using var folder = new TemporaryFolder();
        var policy = folder.Write("policy.json", """{ "rules": { "settings": [ { "rule": "OKR5006", "unit": "gone" } ] } }""");

        var run = await CliRun.OfAsync("check", folder.Write("plan.csv", Loop), "--policy", policy, "--format", "sarif");

        var result = run.Json.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Single(result => result.GetProperty("ruleId").GetString() == "OKR9008");
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.EndsWith("plan.csv", place.GetProperty("artifactLocation").GetProperty("uri").GetString(), StringComparison.Ordinal);
        Assert.Equal(1, place.GetProperty("region").GetProperty("startLine").GetInt32());
    }

    [Fact]
    public async Task Previews_fixes_as_json_with_the_commit_that_would_make_them()
    {
        var run = await CliRun.WithInputAsync(Loop.Replace("committed", "", StringComparison.Ordinal), "check", "-", "--fix-preview", "--format", "json");

        var fixes = run.Json.GetProperty("fixes");
        var loop = run.Json.GetProperty("findings").EnumerateArray().Single(finding => finding.GetProperty("rule").GetString() == "OKR4002").GetProperty("fingerprint").GetString();
        Assert.Contains(loop, fixes.GetProperty("proposed").EnumerateArray().Select(fix => fix.GetProperty("finding").GetString()));
        Assert.Contains(loop, fixes.GetProperty("gone").EnumerateArray().Select(gone => gone.GetString()));
        Assert.Equal((1, 0), (fixes.GetProperty("before").GetProperty("error").GetInt32(), fixes.GetProperty("after").GetProperty("error").GetInt32()));
        var commit = OkrCommitJson.Read(Encoding.UTF8.GetBytes(fixes.GetProperty("commit").GetRawText()));
        var changed = commit.Changes.Select(change => Assert.IsType<Objective>(Assert.IsType<OkrChange.Put>(change).Record)).ToList();
        Assert.Equal([("o1", Ambition.Aspirational, 1), ("o2", Ambition.Aspirational, 0)], changed.Select(o => (o.Id.Value, o.Ambition, o.AlignsTo.Count)));
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public async Task Previews_fixes_for_people_in_both_languages()
    {
        var english = await CliRun.WithInputAsync(Loop, "check", "-", "--fix-preview");
        var chinese = await CliRun.WithInputAsync(Loop, "check", "-", "--fix-preview", "--lang", "zh-Hans");

        Assert.Contains("Remove the weakest link: o2 > o1 (a proposal)", english.Output, StringComparison.Ordinal);
        Assert.Contains("error 1 → 0", english.Output, StringComparison.Ordinal);
        Assert.Contains("nothing was written", english.Output, StringComparison.Ordinal);
        Assert.Contains("去掉最弱的对齐关系：o2 > o1", chinese.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_so_where_no_fix_is_known()
    {
        var run = await CliRun.WithInputAsync("type,id,parent_ids,title,owner,ambition\nobjective,o1,,Win,ana,committed\n", "check", "-", "--fix-preview");

        Assert.Contains("No finding has a fix", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_titles_without_their_control_sequences()
    {
        var run = await CliRun.WithInputAsync(Loop.Replace("ana,First", "ana,\u001b[2JFirst\u202E", StringComparison.Ordinal), "score", "-");

        Assert.Contains("First", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Output);
        Assert.DoesNotContain('\u202E', run.Output);
    }

    private static (string?, string?) Target(JsonElement target) => (target.GetProperty("kind").GetString(), target.GetProperty("id").GetString());
}
