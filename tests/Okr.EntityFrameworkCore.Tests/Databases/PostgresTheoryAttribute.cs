namespace Okr.EntityFrameworkCore.Databases;

/// <summary>A theory about PostgreSQL, skipped with the reason where there is none.</summary>
public sealed class PostgresTheoryAttribute : TheoryAttribute
{
    public PostgresTheoryAttribute() => Skip = PostgresServer.Missing;
}
