using System.Diagnostics;
using Npgsql;
using Okr.EntityFrameworkCore.Databases;

namespace Okr.Cli.Tests;

/// <summary><c>--db</c> with a PostgreSQL server, and two processes of the command on it.</summary>
public sealed class PostgresDatabaseTests
{
    private static readonly string Plan = RepositoryFiles.Sample("plan.csv");

    [PostgresFact]
    public async Task A_plan_goes_into_a_database_that_is_made_for_it_and_is_judged_there_as_in_its_file()
    {
        var database = new NpgsqlConnectionStringBuilder(PostgresServer.Shared.CreateDatabase()) { Database = "made by okr", Pooling = false }.ConnectionString;

        var import = await CliRun.OfAsync("convert", Plan, "--db", database);
        var again = await CliRun.OfAsync("convert", Plan, "--db", database);
        var fromFile = await CliRun.OfAsync("check", Plan, "--today", "2026-11-16");
        var fromDatabase = await CliRun.OfAsync("check", "--db", database, "--today", "2026-11-16");
        var other = await CliRun.OfAsync("check", "--db", database, "--workspace", "other");

        Assert.True(import.ExitCode == ExitCode.Done, import.Error);
        Assert.StartsWith("0 of ", again.Output, StringComparison.Ordinal);
        Assert.Equal(fromFile.ExitCode, fromDatabase.ExitCode);
        Assert.Equal(fromFile.Output.Split('\n').Length, fromDatabase.Output.Split('\n').Length);
        Assert.Equal(ExitCode.Unusable, other.ExitCode);
        Assert.Contains("127.0.0.1/made by okr", other.Error, StringComparison.Ordinal);
    }

    [PostgresFact]
    public async Task Two_processes_that_import_at_the_same_time_write_every_record_once()
    {
        var database = PostgresServer.Shared.CreateDatabase();

        var imports = await Task.WhenAll(ProcessAsync("convert", Plan, "--db", database), ProcessAsync("convert", Plan, "--db", database));

        Assert.All(imports, import => Assert.True(import.ExitCode == ExitCode.Done, import.Error));
        Assert.Single(imports, import => import.Output.StartsWith("0 of ", StringComparison.Ordinal));
        Assert.StartsWith("0 of ", (await CliRun.OfAsync("convert", Plan, "--db", database)).Output, StringComparison.Ordinal);
    }

    private static async Task<CliRun> ProcessAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", typeof(OkrProgram).Assembly.Location, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return new CliRun(process.ExitCode, await output, await error);
    }
}
