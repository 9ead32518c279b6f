namespace Okr.Cli.Tests;

public sealed class ConvertCommandTests
{
    [Fact]
    public async Task Converts_to_json_and_back_without_loss()
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(0, (await CliRun.OfAsync("convert", RepositoryFiles.Sample("plan.csv"), "-o", folder["1.json"])).ExitCode);
        Assert.Equal(0, (await CliRun.OfAsync("convert", folder["1.json"], "-o", folder["2.csv"])).ExitCode);
        Assert.Equal(0, (await CliRun.OfAsync("convert", folder["2.csv"], "-o", folder["3.json"])).ExitCode);

        Assert.Equal(File.ReadAllText(folder["1.json"]), File.ReadAllText(folder["3.json"]));
    }

    [Fact]
    public async Task Names_what_a_table_cannot_carry()
    {
        using var folder = new TemporaryFolder();

        var run = await CliRun.OfAsync("convert", RepositoryFiles.Sample("acquired.json"), "-o", folder["acquired.csv"], "--lenient");

        Assert.Contains("pw1.kr2-1", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Takes_nothing_of_a_bad_file_unless_lenient()
    {
        const string Bad = "type,id,title\nobjective,o1,Good\nwish,w1,Unknown type\n";
        using var folder = new TemporaryFolder();

        var strict = await CliRun.WithInputAsync(Bad, "convert", "-", "-o", folder["strict.json"]);
        var lenient = await CliRun.WithInputAsync(Bad, "convert", "-", "-o", folder["lenient.json"], "--lenient");

        Assert.Equal((2, 0), (strict.ExitCode, lenient.ExitCode));
        Assert.Equal(["lenient.json"], folder.Names);
        Assert.Contains(":3:", lenient.Error, StringComparison.Ordinal);
        Assert.Contains("o1", File.ReadAllText(folder["lenient.json"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_an_ending_that_says_nothing()
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(2, (await CliRun.OfAsync("convert", RepositoryFiles.Sample("plan.csv"), "-o", folder["plan.txt"])).ExitCode);
        Assert.Empty(folder.Names);
    }
}
