using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace Okr.EntityFrameworkCore.Faults;

/// <summary>Runs a statement, or listens to all that follow, on each SQLite connection that is opened.</summary>
internal sealed class StatementAtOpening(string? statement, Action? onEach = null) : DbConnectionInterceptor
{
    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        var database = ((SqliteConnection)connection).Handle!;
        if (statement is not null)
        {
            raw.sqlite3_exec(database, statement);
        }

        raw.sqlite3_trace(database, onEach is null ? (strdelegate_trace?)null : (_, _) => onEach(), null);
        return Task.CompletedTask;
    }
}
