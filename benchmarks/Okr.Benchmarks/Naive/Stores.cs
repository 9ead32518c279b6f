using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Okr.EntityFrameworkCore;

namespace Okr.Benchmarks.Naive;

/// <summary>A database with the tables of the adapter, and beside them tables of change-tracked entities.</summary>
internal sealed class Stores : IDisposable
{
    private const int PerCommit = 2_000;

    private readonly string _folder = Directory.CreateTempSubdirectory("okr-benchmarks-").FullName;
    private readonly string? _postgres;
    private int _workspaces;

    public Stores(string database)
    {
        IsPostgres = database == "PostgreSQL";
        _postgres = IsPostgres ? PostgresHost.CreateDatabase() : null;
        using var context = OpenOkr();
        context.Database.Migrate();
        using var entities = OpenEntities();
        entities.Database.ExecuteSqlRaw(entities.Database.GenerateCreateScript());
        Store = new EntityFrameworkOkrStore(OpenOkr);
    }

    public bool IsPostgres { get; }

    public EntityFrameworkOkrStore Store { get; }

    /// <summary>The file of SQLite.</summary>
    public string File => Path.Combine(_folder, "okr.db");

    /// <summary>A name that no workspace had yet, so that each round writes new rows.</summary>
    public WorkspaceId NewWorkspace() => new($"w{++_workspaces}");

    public OkrDbContext OpenOkr() => new(Use(new DbContextOptionsBuilder<OkrDbContext>()).Options);

    public EntityContext OpenEntities() => new(Use(new DbContextOptionsBuilder<EntityContext>()).Options);

    public static IEnumerable<OkrRecord[]> Parts(OkrDocument document) => document.Records.Chunk(PerCommit);

    /// <summary>Empties the tables of the adapter.</summary>
    public void Clear() => Run("DELETE FROM okr_records", "DELETE FROM okr_commits", "DELETE FROM okr_workspaces");

    /// <summary>Empties the tables of entities.</summary>
    public void ClearEntities() => Run("DELETE FROM links", "DELETE FROM key_results", "DELETE FROM objectives", "DELETE FROM units", "DELETE FROM cycles");

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        NpgsqlConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private void Run(params ReadOnlySpan<string> statements)
    {
        using var context = OpenOkr();
        foreach (var statement in statements)
        {
            context.Database.ExecuteSqlRaw(statement);
        }
    }

    private DbContextOptionsBuilder<T> Use<T>(DbContextOptionsBuilder<T> options)
        where T : DbContext => _postgres is null ? options.UseSqlite($"Data Source={File}") : options.UseNpgsql(_postgres);
}
