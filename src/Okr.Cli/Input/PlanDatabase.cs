using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Okr.Cli.Terminal;
using Okr.EntityFrameworkCore;
using Okr.Storage;

namespace Okr.Cli.Input;

/// <summary>A workspace in a database. Entity Framework Core is only loaded when one is named.</summary>
internal sealed class PlanDatabase
{
    private const int MostAttempts = 5;

    private readonly string _database;
    private readonly WorkspaceId _workspace;

    private PlanDatabase(string database, WorkspaceId workspace) => (_database, _workspace) = (database, workspace);

    /// <summary>The database as people see it, without user and password.</summary>
    public string Name => !IsPostgres ? _database
        : new NpgsqlConnectionStringBuilder(_database) is var server ? $"{server.Host}/{server.Database}" : "";

    private bool IsPostgres => _database.Contains("Host=", StringComparison.OrdinalIgnoreCase);

    /// <exception cref="UnusableInputException">The workspace cannot be called so.</exception>
    public static PlanDatabase? Of(string? database, string workspace) =>
        database is null ? null
        : OkrIdText.Problem(workspace) is { } problem ? throw new UnusableInputException([$"--workspace '{Printable.Clean(workspace)}': {problem}."])
        : new PlanDatabase(database, new WorkspaceId(workspace));

    /// <summary>Reads the workspace, and makes nothing where there is none.</summary>
    /// <exception cref="UnusableInputException">The database cannot be read, or the workspace is empty.</exception>
    public async Task<OkrDocument> ReadAsync(CancellationToken cancellationToken)
    {
        if (!IsPostgres && !File.Exists(_database))
        {
            throw new UnusableInputException([$"--db '{Printable.Clean(_database)}': there is no such file, and a connection string of PostgreSQL has Host=…"]);
        }

        var document = await GuardedAsync(() => Open(SqliteOpenMode.ReadOnly).LoadAsync(_workspace, cancellationToken)).ConfigureAwait(false);
        return document.Count > 0 ? document
            : throw new UnusableInputException([$"{Name}: the workspace '{_workspace}' is empty; name another one with --workspace."]);
    }

    /// <summary>Puts the records of a plan that are new or other than before, in one commit, and removes none. Makes database and tables where they are missing.</summary>
    /// <returns>How many records were put.</returns>
    /// <exception cref="UnusableInputException">The database cannot be written.</exception>
    public Task<int> ImportAsync(OkrDocument plan, DateTimeOffset now, CancellationToken cancellationToken) => GuardedAsync(async () =>
    {
        var context = Context(SqliteOpenMode.ReadWriteCreate);
        await using (context.ConfigureAwait(false))
        {
            await context.Database.MigrateAsync(cancellationToken).ConfigureAwait(false);
        }

        var store = Open(SqliteOpenMode.ReadWrite);
        for (var attempt = 1; ; attempt++)
        {
            var before = await store.LoadAsync(_workspace, cancellationToken).ConfigureAwait(false);
            var puts = before.ChangesTo(plan).OfType<OkrChange.Put>().ToList();
            try
            {
                if (puts.Count > 0)
                {
                    await store.CommitAsync(_workspace, new OkrCommit { Changes = [.. puts], At = now, Reason = "okr convert" }, cancellationToken).ConfigureAwait(false);
                }

                return puts.Count;
            }
            catch (OkrConflictException) when (attempt < MostAttempts)
            {
                // Somebody else imported meanwhile: look again what is new.
            }
        }
    });

    private EntityFrameworkOkrStore Open(SqliteOpenMode mode) => new(() => Context(mode));

    private OkrDbContext Context(SqliteOpenMode mode)
    {
        var options = new DbContextOptionsBuilder<OkrDbContext>();
        _ = IsPostgres
            ? options.UseNpgsql(_database)
            : options.UseSqlite(new SqliteConnectionStringBuilder { DataSource = _database, Mode = mode, Pooling = false }.ConnectionString);
        return new OkrDbContext(options.Options);
    }

    private async Task<T> GuardedAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work().ConfigureAwait(false);
        }
        catch (Exception refused) when (refused is DbException or OkrStoreUnavailableException or OkrConflictException or ArgumentException or IOException
            || refused is InvalidOperationException { InnerException: DbException })
        {
            throw new UnusableInputException([string.Create(CultureInfo.InvariantCulture, $"{Name}: {Printable.Clean((refused.InnerException as DbException ?? refused).Message)}")]);
        }
    }
}
