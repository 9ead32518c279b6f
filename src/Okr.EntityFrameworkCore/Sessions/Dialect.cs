using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Okr.EntityFrameworkCore.Sessions;

/// <summary>What SQLite and PostgreSQL do differently. Stateless.</summary>
internal abstract class Dialect
{
    public static Dialect Of(DatabaseFacade database) =>
        database.IsSqlite() ? SqliteDialect.Instance
        : database.IsNpgsql() ? PostgresDialect.Instance
        : throw new NotSupportedException($"The store works on SQLite and PostgreSQL, not on {database.ProviderName}.");

    /// <summary>Begins a transaction that sees what others have committed up to each of its statements.</summary>
    public abstract Task<WriteTransaction> BeginAsync(StoreSession session, CancellationToken cancellationToken);

    /// <summary>A parameter that holds JSON text, as a value of the payload's column type.</summary>
    public abstract string Json(string parameter);

    /// <summary>Gives a command a list of keys, and answers with a query that yields their kinds and ids.</summary>
    public abstract string AddKeys(DbCommand command, IEnumerable<RecordKey> keys);

    /// <summary>Writes records, whether they are there or not.</summary>
    public abstract Task PutAsync(StoreSession session, WorkspaceId workspace, long version, IReadOnlyList<OkrChange.Put> puts, CancellationToken cancellationToken);

    protected static string? CycleOf(OkrRecord record) => (record as Objective)?.Cycle.Value;
}
