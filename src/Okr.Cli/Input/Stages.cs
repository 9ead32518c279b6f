using Spectre.Console;

namespace Okr.Cli.Input;

/// <summary>A progress bar for long work, drawn only where somebody is watching.</summary>
internal sealed class Stages
{
    private readonly ProgressContext? _context;
    private ProgressTask? _current;

    private Stages(ProgressContext? context) => _context = context;

    public static Task<T> RunAsync<T>(CommandHost host, Func<Stages, Task<T>> work)
    {
        if (host.ProgressTerminal is not { } terminal)
        {
            return work(new Stages(null));
        }

        return terminal.Progress()
            .AutoClear(true)
            .HideCompleted(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
            .StartAsync(context => Task.Run(() => work(new Stages(context))));
    }

    /// <summary>Ends the stage before and begins the next; without a share it is shown as under way.</summary>
    public void Begin(string name, bool hasShare = true)
    {
        End();
        _current = _context?.AddTask(Markup.Escape(name), maxValue: 1);
        _current?.IsIndeterminate(!hasShare);
    }

    /// <summary>How much of the stage is done, 0 to 1.</summary>
    public void Report(double share)
    {
        if (_current is { } task)
        {
            task.Value = Math.Clamp(share, 0, 1);
        }
    }

    /// <summary>Takes counts out of a total as shares of the stage.</summary>
    public IProgress<int> Counting(int total) => new CountProgress(this, total);

    private void End()
    {
        if (_current is { } task)
        {
            task.Value = 1;
            task.StopTask();
        }
    }

    private sealed class CountProgress(Stages stages, int total) : IProgress<int>
    {
        public void Report(int value) => stages.Report(total == 0 ? 1 : (double)value / total);
    }
}
