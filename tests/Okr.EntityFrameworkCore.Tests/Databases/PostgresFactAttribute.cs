namespace Okr.EntityFrameworkCore.Databases;

/// <summary>A fact about PostgreSQL, skipped with the reason where there is none.</summary>
public sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute() => Skip = PostgresServer.Missing;
}
