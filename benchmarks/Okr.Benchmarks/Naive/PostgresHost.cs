using Okr.EntityFrameworkCore.Databases;

namespace Okr.Benchmarks.Naive;

/// <summary>The PostgreSQL server of the run: the tests' own, started when it is first asked for and gone with the process.</summary>
internal static class PostgresHost
{
    /// <summary>Why there is none; null where there is one.</summary>
    public static string? Missing => PostgresServer.Missing;

    /// <summary>Makes an empty database, and answers with the way to it.</summary>
    public static string CreateDatabase() => PostgresServer.Shared.CreateDatabase();
}
