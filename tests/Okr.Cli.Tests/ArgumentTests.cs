namespace Okr.Cli.Tests;

public sealed class ArgumentTests
{
    [Theory]
    [InlineData("check")]
    [InlineData("check", "plan.csv", "--format", "yaml")]
    [InlineData("check", "plan.csv", "--today", "16.11.2026")]
    [InlineData("check", "plan.csv", "--lang", "fr")]
    [InlineData("check", "plan.csv", "--fail-on", "fatal")]
    [InlineData("convert", "plan.csv")]
    [InlineData("frobnicate")]
    public async Task Refuses_arguments_that_it_does_not_understand(params string[] arguments)
    {
        var run = await CliRun.OfAsync(arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.NotEmpty(run.Error);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task Names_every_file_that_is_not_there()
    {
        var run = await CliRun.OfAsync("check", "no-such-plan.csv", "nor-this.csv", "--policy", "no-policy.json");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("no-such-plan.csv", run.Error, StringComparison.Ordinal);
        Assert.Contains("nor-this.csv", run.Error, StringComparison.Ordinal);
        Assert.Contains("no-policy.json", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lists_every_problem_of_a_bad_file_and_prints_nothing_else()
    {
        const string Bad = "type,id,title\nobjective,o1,Good\nobjective,o1,Twice\nwish,w1,Unknown type\nkey_result,k1,No parent\n";

        var run = await CliRun.WithInputAsync(Bad, "check", "-", "--format", "json");

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains(":3:", run.Error, StringComparison.Ordinal);
        Assert.Contains(":4:", run.Error, StringComparison.Ordinal);
        Assert.Contains(":5:", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lists_every_problem_of_a_bad_policy()
    {
        using var folder = new TemporaryFolder();
        var plan = folder.Write("plan.csv", "type,id,title\nobjective,o1,Good\n");
        var policy = folder.Write("policy.json", """{ "scope": "everybody", "rules": { "settings": [ { "rule": "OKR5005", "options": { "maximun": 3 } } ] } }""");

        var run = await CliRun.OfAsync("check", plan, "--policy", policy);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("scope", run.Error, StringComparison.Ordinal);
        Assert.Contains("maximun", run.Error, StringComparison.Ordinal);
    }
}
