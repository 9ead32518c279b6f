using System.CommandLine;
using System.Globalization;
using System.Text;
using Okr.Cli.Input;
using Okr.Cli.Output;
using Okr.Cli.Terminal;
using Okr.Interchange;
using Okr.Json;
using Spectre.Console;

namespace Okr.Cli.Commands;

/// <summary><c>okr convert</c>: plan CSV to JSON and back, into a database and out of it.</summary>
internal static class ConvertCommand
{
    public static Command Create(CommandHost host)
    {
        var plan = new Argument<string?>("PLAN") { Arity = ArgumentArity.ZeroOrOne, Description = "A plan CSV or a JSON document of this library; - reads standard input." };
        var output = new Option<string?>("--output", "-o") { HelpName = "FILE", Description = "The file to write: .json or .csv." };
        var lenient = new Option<bool>("--lenient") { Description = "Take in what is sound and list the rest, instead of refusing a file with an error." };

        var database = SourceArguments.DatabaseOption("With a PLAN: puts its records into a database (the file of SQLite, or a connection string of PostgreSQL), and removes none. With -o: reads from it.");
        var workspace = SourceArguments.WorkspaceOption();

        var command = new Command("convert", "Converts a plan between CSV, JSON and a database.") { plan, output, database, workspace, lenient };
        command.Validators.Add(result =>
        {
            if (new[] { result.GetValue(plan), result.GetValue(output), result.GetValue(database) }.Count(named => named is not null) != 2)
            {
                result.AddError("Name two of three: PLAN -o FILE converts a file, PLAN --db DATABASE imports it, --db DATABASE -o FILE exports a workspace.");
            }
        });
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var file = parsed.GetValue(output);
            var source = parsed.GetValue(plan);
            var store = PlanDatabase.Of(parsed.GetValue(database), parsed.GetValue(workspace)!);
            var sources = source is null ? new PlanSources([], store) : new PlanSources([source], null);
            var isToJson = file is not null && IsJson(file);
            return await Stages.RunAsync(host, async stages =>
            {
                var loader = new PlanLoader(host, stages) { IsLenient = parsed.GetValue(lenient) };
                var loaded = await loader.LoadAsync(sources, null, [], cancellationToken).ConfigureAwait(false);
                stages.Begin("writing", hasShare: false);
                if (file is null)
                {
                    var put = await store!.ImportAsync(loaded.Document, host.Time.GetUtcNow(), cancellationToken).ConfigureAwait(false);
                    host.Terminal.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{put} of {loaded.Document.Count} records were new or changed, and are in {store.Name} now."));
                    return ExitCode.Done;
                }

                await OutputFile.WriteAsync(
                    file,
                    stream => isToJson ? OkrJson.WriteAsync(loaded.Document, stream, cancellationToken) : WriteCsvAsync(loaded.Document, stream, loader.IsLenient, host)).ConfigureAwait(false);
                return ExitCode.Done;
            }).ConfigureAwait(false);
        });
        return command;
    }

    private static bool IsJson(string file) => Path.GetExtension(file).ToUpperInvariant() switch
    {
        ".JSON" => true,
        ".CSV" => false,
        _ => throw new UnusableInputException([$"-o '{file}': the ending says what to write, so it must be .json or .csv."]),
    };

    private static async Task WriteCsvAsync(OkrDocument document, Stream stream, bool isLenient, CommandHost host)
    {
        var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16, leaveOpen: true);
        await using (writer.ConfigureAwait(false))
        {
            var export = PlanCsv.Write(document, writer, new PlanCsvOptions { IsLenient = isLenient });
            var lines = export.Losses.Select(loss => Printable.Clean($"{JsonOutput.Spell(loss.Severity)}: {loss.Target.Id}: {loss.Message.English}")).ToList();
            if (!export.IsWritten)
            {
                throw new UnusableInputException(lines);
            }

            foreach (var line in lines)
            {
                await host.Error.WriteLineAsync(line).ConfigureAwait(false);
            }
        }
    }
}
