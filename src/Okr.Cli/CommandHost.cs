using System.Text;
using Spectre.Console;

namespace Okr.Cli;

/// <summary>Everything that a command takes from the process around it, so that tests can stand in for a terminal.</summary>
internal sealed record CommandHost
{
    /// <summary>The width of text that goes into a pipe or a file, where there is no terminal to ask.</summary>
    private const int PipedWidth = 120;

    public required Stream Input { get; init; }

    public required Stream Output { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>Standard output for text.</summary>
    public required IAnsiConsole Terminal { get; init; }

    /// <summary>Where a progress bar may be drawn; null where nobody is watching.</summary>
    public IAnsiConsole? ProgressTerminal { get; init; }

    public required TimeProvider Time { get; init; }

    public static CommandHost OfThisProcess()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        Console.OutputEncoding = utf8;
        var error = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true };
        var terminal = AnsiConsole.Console;
        if (Console.IsOutputRedirected)
        {
            terminal.Profile.Width = PipedWidth;
        }

        return new CommandHost
        {
            Input = Console.OpenStandardInput(),
            Output = Console.OpenStandardOutput(),
            Error = error,
            Terminal = terminal,
            ProgressTerminal = Console.IsOutputRedirected || Console.IsErrorRedirected
                ? null
                : AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) }),
            Time = TimeProvider.System,
        };
    }

    /// <summary>The day on which the command judges, unless it was told another.</summary>
    public DateOnly Today() => DateOnly.FromDateTime(Time.GetLocalNow().DateTime);
}
