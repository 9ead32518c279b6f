using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Okr.EntityFrameworkCore.Tables;

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

    /// <summary>Gives a command a list of keys, each once, and answers with a table called <c>found</c> of those that <c>@workspace</c> has.</summary>
    /// <remarks>Each key is looked up in the primary key. With <c>IN</c>, or a join that the planner may turn round, the whole workspace would be read for it.</remarks>
    public abstract string Find(DbCommand command, string records, IEnumerable<RecordKey> keys);

    /// <summary>Writes what a commit changes, whether the records it puts are there or not, and its row of history.</summary>
    public abstract Task WriteAsync(StoreSession session, CommitRow row, IReadOnlyList<OkrChange> changes, CancellationToken cancellationToken);

    protected static string? CycleOf(OkrRecord record) => (record as Objective)?.Cycle.Value;
}
