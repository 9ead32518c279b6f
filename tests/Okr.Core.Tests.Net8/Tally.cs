using Xunit.Abstractions;

namespace Okr.Core.Tests.Net8;

/// <summary>Counts results as they come in, and prints every failure.</summary>
internal sealed class Tally : LongLivedMarshalByRefObject, IMessageSink, IDisposable
{
    private readonly ManualResetEventSlim _finished = new();
    private readonly object _gate = new();

    public int Passed { get; private set; }

    public int Failed { get; private set; }

    public int Skipped { get; private set; }

    public bool OnMessage(IMessageSinkMessage message)
    {
        lock (_gate)
        {
            Count(message);
        }

        return true;
    }

    public void Wait() => _finished.Wait();

    public void Dispose() => _finished.Dispose();

    private void Count(IMessageSinkMessage message)
    {
        switch (message)
        {
            case ITestPassed:
                Passed++;
                break;
            case ITestSkipped:
                Skipped++;
                break;
            case ITestFailed failed:
                Fail(failed.Test.DisplayName, failed);
                break;
            // A failure outside a test: a fixture, a class or the assembly could not be cleaned up.
            case IFailureInformation failure:
                Fail(failure.GetType().Name, failure);
                break;
            case ITestAssemblyFinished:
                _finished.Set();
                break;
        }
    }

    private void Fail(string what, IFailureInformation failure)
    {
        Failed++;
        Console.WriteLine($"FAILED {what}");
        for (var i = 0; i < failure.Messages.Length; i++)
        {
            Console.WriteLine($"  {failure.ExceptionTypes[i]}: {failure.Messages[i]}");
            Console.WriteLine(failure.StackTraces[i]);
        }
    }
}
