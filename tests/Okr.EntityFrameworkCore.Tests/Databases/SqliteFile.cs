using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Okr.EntityFrameworkCore.Databases;

/// <summary>SQLite in a file.</summary>
public sealed class SqliteFile : Database
{
    private readonly string _folder = Directory.CreateTempSubdirectory("okr-sqlite-").FullName;

    public SqliteFile() => Options = Make();

    public string Path => System.IO.Path.Combine(_folder, "okr.db");

    public override DbContextOptions<OkrDbContext> Options { get; }

    public override string ConnectionString => $"Data Source={Path}";

    public override void Use(DbContextOptionsBuilder options) => options.UseSqlite(ConnectionString);

    public override void Restart() => SqliteConnection.ClearPool(new SqliteConnection(ConnectionString));

    public override void Dispose()
    {
        Restart();
        Directory.Delete(_folder, recursive: true);
        base.Dispose();
    }
}
