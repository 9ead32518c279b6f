using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using SQLitePCL;

namespace Okr.EntityFrameworkCore.Sessions;

/// <summary>Tells trouble that passes from mistakes.</summary>
internal static class StoreFault
{
    /// <summary>What happened, where trying again later can help; null for a mistake, such as a missing table, which goes to the caller as it is.</summary>
    public static string? Explain(Exception fault) => fault switch
    {
        // The execution strategies of Entity Framework Core wrap what they could not overcome.
        InvalidOperationException { InnerException: DbException inner } => Explain(inner),
        RetryLimitExceededException { InnerException: DbException inner } => Explain(inner),
        SqliteException sqlite => sqlite.SqliteErrorCode switch
        {
            raw.SQLITE_BUSY or raw.SQLITE_LOCKED => "Another connection holds the lock on the SQLite file.",
            raw.SQLITE_FULL => "There is no room left for the SQLite file.",
            raw.SQLITE_IOERR or raw.SQLITE_CANTOPEN or raw.SQLITE_READONLY => $"The SQLite file cannot be opened, read or written: {fault.Message}",
            _ => null,
        },
        PostgresException postgres => postgres.SqlState switch
        {
            PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected => $"PostgreSQL gave way to another transaction: {fault.Message}",
            PostgresErrorCodes.QueryCanceled or PostgresErrorCodes.LockNotAvailable => $"PostgreSQL waited too long: {fault.Message}",
            PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.IoError => $"PostgreSQL ended the work: {fault.Message}",
            // A full disk has a code of its own, but a used-up quota, and from PostgreSQL 16 on a file at its limit, are internal errors of these routines.
            PostgresErrorCodes.InternalError when postgres.Routine is "mdextend" or "mdzeroextend" => $"PostgreSQL has no room left: {fault.Message}",
            _ => postgres.IsTransient ? $"PostgreSQL cannot work now: {fault.Message}" : null,
        },
        NpgsqlException => $"The connection to PostgreSQL failed: {fault.Message}",
        _ => null,
    };
}
