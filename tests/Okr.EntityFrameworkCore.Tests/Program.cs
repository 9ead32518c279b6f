using Okr.EntityFrameworkCore.Faults;

namespace Okr.EntityFrameworkCore;

/// <summary>This assembly as a program: a writer for the tests to kill.</summary>
internal static class Program
{
    public static Task<int> Main(string[] arguments) => CountingWriter.RunAsync(arguments);
}
