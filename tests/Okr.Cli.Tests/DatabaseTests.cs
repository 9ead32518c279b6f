namespace Okr.Cli.Tests;

/// <summary><c>--db</c>: a plan goes into a database, and every command reads it from there.</summary>
public sealed class DatabaseTests : IDisposable
{
    private const string Today = "2026-11-16";

    private static readonly string Plan = RepositoryFiles.Sample("plan.csv");

    private readonly TemporaryFolder _folder = new();

    private string Database => _folder["okr.db"];

    [Theory]
    [InlineData("check", "--format", "json")]
    [InlineData("score", "--format", "json")]
    [InlineData("ready", "--format", "json")]
    [InlineData("score", "--explain", "c1")]
    public async Task A_command_says_the_same_of_the_workspace_as_of_the_file_in_the_order_of_the_store(string command, params string[] options)
    {
        await ImportAsync();

        var fromFile = await CliRun.OfAsync([command, Plan, "--today", Today, .. options]);
        var fromDatabase = await CliRun.OfAsync([command, "--db", Database, "--today", Today, .. options]);

        Assert.NotEmpty(fromFile.Output);
        Assert.Equal(Lines(fromFile), Lines(fromDatabase));
        Assert.Equal(fromFile.ExitCode, fromDatabase.ExitCode);
    }

    [Fact]
    public async Task A_second_import_puts_only_what_has_changed_and_removes_nothing()
    {
        await ImportAsync();
        var again = await CliRun.OfAsync("convert", Plan, "--db", Database);
        Assert.StartsWith("0 of ", again.Output, StringComparison.Ordinal);

        var change = _folder.Write("change.csv", "type,id,title\nobjective,c1,Another title\nobjective,new1,A new one\n");
        var changed = await CliRun.OfAsync("convert", change, "--db", Database);
        Assert.StartsWith("2 of ", changed.Output, StringComparison.Ordinal);

        var export = _folder["all.json"];
        Assert.Equal(ExitCode.Done, (await CliRun.OfAsync("convert", "--db", Database, "-o", export)).ExitCode);
        var json = await File.ReadAllTextAsync(export);
        Assert.Contains("Another title", json, StringComparison.Ordinal);
        Assert.Contains("A new one", json, StringComparison.Ordinal);
        Assert.Contains("\"c2\"", json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Workspaces_are_apart_and_an_empty_one_is_an_error()
    {
        await CliRun.OfAsync("convert", Plan, "--db", Database, "--workspace", "tidewater");

        Assert.Equal(ExitCode.Done, (await CliRun.OfAsync("score", "--db", Database, "--workspace", "tidewater")).ExitCode);
        var empty = await CliRun.OfAsync("score", "--db", Database);
        Assert.Equal(ExitCode.Unusable, empty.ExitCode);
        Assert.Contains("--workspace", empty.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_is_written_from_a_database()
    {
        await ImportAsync();
        var report = _folder["report.html"];

        Assert.Equal(ExitCode.Done, (await CliRun.OfAsync("report", "--db", Database, "-o", report)).ExitCode);

        Assert.Contains("c1.kr2", await File.ReadAllTextAsync(report), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_cannot_be_used_is_told_and_none_is_made()
    {
        var missing = await CliRun.OfAsync("check", "--db", Database);
        Assert.Equal(ExitCode.Unusable, missing.ExitCode);
        Assert.False(File.Exists(Database));

        var foreign = _folder.Write("foreign.db", "this is no database, and long enough to be told from an empty one");
        var refused = await CliRun.OfAsync("check", "--db", foreign);
        Assert.Equal(ExitCode.Unusable, refused.ExitCode);
        Assert.Contains("foreign.db", refused.Error, StringComparison.Ordinal);

        var unreachable = await CliRun.OfAsync("check", "--db", "Host=127.0.0.1;Port=1;Username=u;Password=secret;Database=okr;Timeout=3");
        Assert.Equal(ExitCode.Unusable, unreachable.ExitCode);
        Assert.Contains("127.0.0.1/okr", unreachable.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", unreachable.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("convert", "--db", "x.db")]
    [InlineData("convert", "plan.csv", "--db", "x.db", "-o", "x.json")]
    [InlineData("convert", "-o", "x.json")]
    [InlineData("check", "--workspace", "acme")]
    [InlineData("check", "--db", "x.db", "--workspace", "")]
    public async Task Arguments_that_do_not_fit_together_are_refused(params string[] arguments)
    {
        var run = await CliRun.OfAsync(arguments);

        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.NotEmpty(run.Error);
    }

    public void Dispose() => _folder.Dispose();

    private static IEnumerable<string> Lines(CliRun run) => run.Output.Split('\n').Select(line => line.TrimEnd(',')).Order(StringComparer.Ordinal);

    private async Task ImportAsync()
    {
        var import = await CliRun.OfAsync("convert", Plan, "--db", Database);
        Assert.True(import.ExitCode == ExitCode.Done, import.Error);
    }
}
