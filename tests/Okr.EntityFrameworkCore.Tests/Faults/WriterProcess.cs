using System.Diagnostics;
using System.Globalization;
using Okr.EntityFrameworkCore.Databases;

namespace Okr.EntityFrameworkCore.Faults;

/// <summary>Another process that writes, and what it was acknowledged.</summary>
internal sealed class WriterProcess : IDisposable
{
    private readonly Process _process;
    private readonly List<string> _acknowledged = [];
    private readonly TaskCompletionSource _begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public WriterProcess(Database database, string name, int writers, int counts)
    {
        string[] arguments =
            ["exec", typeof(WriterProcess).Assembly.Location, database.GetType().Name, database.ConnectionString, name,
             writers.ToString(CultureInfo.InvariantCulture), counts.ToString(CultureInfo.InvariantCulture)];
        _process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.BeginOutputReadLine();
    }

    /// <summary>Waits for the first acknowledgement and a moment longer, and ends the process without a word to it.</summary>
    public async Task<IReadOnlyList<string>> KillAsync(TimeSpan moment)
    {
        await Task.WhenAny(_begun.Task, _ended.Task);
        await Task.Delay(moment);
        _process.Kill();
        return await EndAsync();
    }

    /// <summary>Waits until it has done its work.</summary>
    public async Task<IReadOnlyList<string>> EndAsync()
    {
        await _process.WaitForExitAsync();
        await _ended.Task;
        return _acknowledged;
    }

    public int ExitCode => _process.ExitCode;

    public void Dispose() => _process.Dispose();

    private void Hear(string? line)
    {
        if (line is null)
        {
            _ended.TrySetResult();
            return;
        }

        _acknowledged.Add(line);
        _begun.TrySetResult();
    }
}
