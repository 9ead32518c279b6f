using System.CommandLine;
using System.Text;
using Okr.Cli.Input;
using Okr.Cli.Output;
using Okr.Cli.Terminal;
using Okr.Interchange;
using Okr.Json;

namespace Okr.Cli.Commands;

/// <summary><c>okr convert</c>: plan CSV to JSON and back.</summary>
internal static class ConvertCommand
{
    public static Command Create(CommandHost host)
    {
        var plan = new Argument<string>("PLAN") { Description = "A plan CSV or a JSON document of this library; - reads standard input." };
        var output = new Option<string>("--output", "-o") { HelpName = "FILE", Required = true, Description = "The file to write: .json or .csv." };
        var lenient = new Option<bool>("--lenient") { Description = "Take in what is sound and list the rest, instead of refusing a file with an error." };

        var command = new Command("convert", "Converts a plan between CSV and JSON.") { plan, output, lenient };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var file = parsed.GetValue(output)!;
            var extension = Path.GetExtension(file);
            var toJson = string.Equals(extension, ".json", StringComparison.OrdinalIgnoreCase);
            if (!toJson && !string.Equals(extension, ".csv", StringComparison.OrdinalIgnoreCase))
            {
                throw new UnusableInputException([$"-o '{file}': the ending says what to write, so it must be .json or .csv."]);
            }

            return await Stages.RunAsync(host, async stages =>
            {
                var loader = new PlanLoader(host, stages) { IsLenient = parsed.GetValue(lenient) };
                var loaded = await loader.LoadAsync([parsed.GetValue(plan)!], null, [], cancellationToken).ConfigureAwait(false);
                stages.Begin("writing", hasShare: false);
                await OutputFile.WriteAsync(
                    file,
                    stream => toJson ? OkrJson.WriteAsync(loaded.Document, stream, cancellationToken) : WriteCsvAsync(loaded.Document, stream, loader.IsLenient, host)).ConfigureAwait(false);
                return ExitCode.Done;
            }).ConfigureAwait(false);
        });
        return command;
    }

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
