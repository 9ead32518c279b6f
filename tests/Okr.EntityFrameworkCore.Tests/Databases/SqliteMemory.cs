using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Okr.EntityFrameworkCore.Databases;

/// <summary>SQLite in memory, shared by the connections of this process, for as long as one is open.</summary>
public sealed class SqliteMemory : Database
{
    private static int _count;

    private readonly int _number = Interlocked.Increment(ref _count);
    private readonly SqliteConnection _keepsItAlive;

    public SqliteMemory()
    {
        _keepsItAlive = new SqliteConnection(ConnectionString);
        _keepsItAlive.Open();
        Options = Make();
    }

    public override DbContextOptions<OkrDbContext> Options { get; }

    public override string ConnectionString => string.Create(CultureInfo.InvariantCulture, $"Data Source=okr{_number};Mode=Memory;Cache=Shared");

    public override void Use(DbContextOptionsBuilder options) => options.UseSqlite(ConnectionString);

    public override void Restart()
    {
        _keepsItAlive.Close();
        SqliteConnection.ClearPool(_keepsItAlive);
        _keepsItAlive.Open();
        Make();
    }

    public override void Dispose()
    {
        _keepsItAlive.Dispose();
        base.Dispose();
    }
}
