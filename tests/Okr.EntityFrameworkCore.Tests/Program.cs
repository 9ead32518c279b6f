using Okr.EntityFrameworkCore.Faults;
using Okr.EntityFrameworkCore.Throughput;

namespace Okr.EntityFrameworkCore;

/// <summary>This assembly as a program: a writer for the tests to kill, or to time.</summary>
internal static class Program
{
    public static Task<int> Main(string[] arguments) => arguments[0] == CommitRounds.Name ? CommitRounds.RunAsync(arguments) : CountingWriter.RunAsync(arguments);
}
