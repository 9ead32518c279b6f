using System.Diagnostics;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Okr.EntityFrameworkCore.Sessions;

/// <summary>A transaction that holds SQLite's write lock from its first moment, so that nothing it has read grows old before it writes.</summary>
/// <remarks>It speaks to SQLite directly, because the ADO.NET provider waits for a lock by putting the thread to sleep, and hears of no cancellation meanwhile.</remarks>
internal sealed class SqliteTransactionLock : WriteTransaction
{
    private const int LongestPause = 32;

    private readonly sqlite3 _database;
    private readonly TimeSpan _patience;

    private SqliteTransactionLock(sqlite3 database, TimeSpan patience) => (_database, _patience) = (database, patience);

    public static async Task<WriteTransaction> BeginAsync(sqlite3 database, TimeSpan patience, CancellationToken cancellationToken)
    {
        var transaction = new SqliteTransactionLock(database, patience);
        await transaction.RunAsync("BEGIN IMMEDIATE", cancellationToken).ConfigureAwait(false);
        return transaction;
    }

    public override Task FinishAsync() => RunAsync("COMMIT", CancellationToken.None);

    public override ValueTask DisposeAsync()
    {
        if (raw.sqlite3_get_autocommit(_database) == 0)
        {
            raw.sqlite3_exec(_database, "ROLLBACK");
        }

        return ValueTask.CompletedTask;
    }

    private async Task RunAsync(string statement, CancellationToken cancellationToken)
    {
        var start = Stopwatch.GetTimestamp();
        for (var pause = 1; ; pause = Math.Min(2 * pause, LongestPause))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var answer = raw.sqlite3_exec(_database, statement);
            if (answer == raw.SQLITE_OK)
            {
                return;
            }

            if ((answer & 0xFF) is not (raw.SQLITE_BUSY or raw.SQLITE_LOCKED) || Stopwatch.GetElapsedTime(start) >= _patience)
            {
                SqliteException.ThrowExceptionForRC(answer, _database);
            }

            await Task.Delay(pause, cancellationToken).ConfigureAwait(false);
        }
    }
}
