using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Okr.EntityFrameworkCore.Databases;

/// <summary>A database of the tests' PostgreSQL server.</summary>
public sealed class Postgres : Database
{
    public Postgres()
        : this(PostgresServer.Shared)
    {
    }

    public Postgres(PostgresServer server)
    {
        ConnectionString = server.CreateDatabase();
        Options = Make();
    }

    public override DbContextOptions<OkrDbContext> Options { get; }

    public override string ConnectionString { get; }

    public override void Use(DbContextOptionsBuilder options) => options.UseNpgsql(ConnectionString);

    public override void Restart()
    {
        using var connection = new NpgsqlConnection(ConnectionString);
        NpgsqlConnection.ClearPool(connection);
    }
}
