namespace Okr.EntityFrameworkCore.Databases;

/// <summary>For facts that hold on either database. Where PostgreSQL is not installed they say so by its own skipped tests, and hold on the other.</summary>
public static class BothDatabases
{
    /// <summary>The databases that can be had here.</summary>
    public static IReadOnlyList<string> Names { get; } = PostgresServer.Missing is null ? [nameof(SqliteFile), nameof(Postgres)] : [nameof(SqliteFile)];

    public static TheoryData<string> Present => [.. Names];

    public static Database Open(string name) => name == nameof(Postgres) ? new Postgres() : new SqliteFile();
}
