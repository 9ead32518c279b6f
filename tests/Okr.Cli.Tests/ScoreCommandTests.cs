namespace Okr.Cli.Tests;

public sealed class ScoreCommandTests
{
    private const string Plan = """
        type,id,parent_ids,unit,level,title,cycle,start,end,baseline,target,current,grade,confidence
        objective,o1,,Acme > Engineering,department,First,2026-Q4,2026-10-01,2026-12-31,,,,,
        key_result,o1.kr1,o1,,,Over the top,,,,0,20,25,,7
        key_result,o1.kr2,o1,,,Down,,,,100,60,90,,
        key_result,o1.kr3,o1,,,Not measured,,,,0,5,,,
        objective,o2,,Acme > Engineering,department,Graded,2026-Q4,,,,,,0.9,
        key_result,o2.kr1,o2,,,Graded by hand,,,,,,,0.4,
        """;

    [Fact]
    public async Task Prints_the_json_of_the_contract()
    {
        var run = await CliRun.WithInputAsync(Plan, "score", "-", "--format", "json", "--today", "2026-11-16");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("okr-score/1", run.Json.GetProperty("format").GetString());
        Assert.Equal("google", run.Json.GetProperty("policy").GetString());
        var first = run.Json.GetProperty("objectives")[0];
        Assert.Equal(0.625m, first.GetProperty("score").GetDecimal());
        Assert.Equal("yellow", first.GetProperty("band").GetString());
        Assert.Equal((3, 2), (first.GetProperty("keyResults").GetInt32(), first.GetProperty("counted").GetInt32()));
        Assert.Equal(0.505495m, first.GetProperty("expected").GetDecimal());
        var graded = run.Json.GetProperty("objectives")[1];
        Assert.Equal((0.4m, 0.9m), (graded.GetProperty("score").GetDecimal(), graded.GetProperty("grade").GetDecimal()));
        Assert.Equal("green", graded.GetProperty("band").GetString());
        var over = run.Json.GetProperty("keyResults")[0];
        Assert.Equal((1m, 1.25m, 7m), (over.GetProperty("score").GetDecimal(), over.GetProperty("raw").GetDecimal(), over.GetProperty("confidence").GetDecimal()));
        Assert.Equal(System.Text.Json.JsonValueKind.Null, run.Json.GetProperty("keyResults")[2].GetProperty("score").ValueKind);
        var unit = run.Json.GetProperty("units").EnumerateArray().Single(unit => unit.GetProperty("id").GetString() == "Acme > Engineering");
        Assert.Equal(("department", 2), (unit.GetProperty("level").GetString(), unit.GetProperty("objectives").GetInt32()));
        Assert.Equal(0.7625m, unit.GetProperty("score").GetDecimal());
    }

    [Fact]
    public async Task Prints_a_tree_with_bars_for_people()
    {
        var run = await CliRun.WithInputAsync(Plan, "score", "-");

        Assert.Contains("Engineering", run.Output, StringComparison.Ordinal);
        Assert.Contains("██████░░░░ 0.63", run.Output, StringComparison.Ordinal);
        Assert.Contains("not measured", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("o1")]
    [InlineData("o1.kr2")]
    [InlineData("Acme > Engineering")]
    [InlineData("2026-Q4")]
    public async Task Explains_an_objective_a_key_result_a_unit_and_a_cycle(string id)
    {
        var text = await CliRun.WithInputAsync(Plan, "score", "-", "--explain", id);
        var json = await CliRun.WithInputAsync(Plan, "score", "-", "--explain", id, "--format", "json");

        Assert.Contains(id, text.Output, StringComparison.Ordinal);
        Assert.Equal(id, json.Json.GetProperty("target").GetProperty("id").GetString());
        Assert.NotEqual(0, json.Json.GetProperty("terms").GetArrayLength());
    }

    [Fact]
    public async Task Explains_the_status_of_a_key_result_beside_its_number()
    {
        var text = await CliRun.WithInputAsync(Plan, "score", "-", "--explain", "o1.kr2", "--today", "2026-11-16");
        var json = await CliRun.WithInputAsync(Plan, "score", "-", "--explain", "o1.kr2", "--today", "2026-11-16", "--format", "json");

        Assert.Contains("days gone: 46", text.Output, StringComparison.Ordinal);
        Assert.Equal("at_risk", json.Json.GetProperty("statusExplanation").GetProperty("status").GetString());
    }

    [Fact]
    public async Task Says_that_an_id_to_explain_is_not_there()
    {
        var run = await CliRun.WithInputAsync(Plan, "score", "-", "--explain", "o99");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("o99", run.Error, StringComparison.Ordinal);
    }
}
