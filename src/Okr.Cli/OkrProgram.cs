using System.CommandLine;
using Okr.Cli.Commands;

namespace Okr.Cli;

/// <summary>The <c>okr</c> command as a function of its arguments and its surroundings.</summary>
internal static class OkrProgram
{
    public static async Task<int> RunAsync(string[] arguments, CommandHost host, CancellationToken cancellationToken)
    {
        var root = new RootCommand("Checks, scores, reports and converts plans of objectives and key results.")
        {
            CheckCommand.Create(host),
            ScoreCommand.Create(host),
            ReadyCommand.Create(host),
            ReportCommand.Create(host),
            ConvertCommand.Create(host),
        };

        var parsed = root.Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                await host.Error.WriteLineAsync(error.Message).ConfigureAwait(false);
            }

            await host.Error.WriteLineAsync($"Try 'okr {parsed.CommandResult.Command.Name} --help'.".Replace("okr okr", "okr", StringComparison.Ordinal)).ConfigureAwait(false);
            return ExitCode.Unusable;
        }

        try
        {
            var invocation = new InvocationConfiguration { EnableDefaultExceptionHandler = false, Error = host.Error };
            return await parsed.InvokeAsync(invocation, cancellationToken).ConfigureAwait(false);
        }
        catch (UnusableInputException unusable)
        {
            foreach (var reason in unusable.Reasons)
            {
                await host.Error.WriteLineAsync(reason).ConfigureAwait(false);
            }

            return ExitCode.Unusable;
        }
#pragma warning disable CA1031 // The last line of defence: a script must be able to tell our fault from its own.
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            await host.Error.WriteLineAsync($"okr: a fault of the program itself, please report it. {fault}").ConfigureAwait(false);
            return ExitCode.Fault;
        }
#pragma warning restore CA1031
    }
}
