using System.Data;
using System.Data.Common;
using Okr.Json;
using Okr.Storage;

namespace Okr.EntityFrameworkCore.Sessions;

/// <summary>The rows of one statement, read one at a time.</summary>
internal sealed class StoreRows : IAsyncDisposable
{
    private readonly StoreSession _session;
    private readonly DbCommand _command;

    private StoreRows(StoreSession session, DbCommand command, DbDataReader rows) => (_session, _command, Current) = (session, command, rows);

    public DbDataReader Current { get; }

    public static async Task<StoreRows> OpenAsync(ContextLease lease, Func<StoreSession, DbCommand> ask, CancellationToken cancellationToken)
    {
        var session = await StoreSession.OpenAsync(lease, cancellationToken).ConfigureAwait(false);
        DbCommand? command = null;
        try
        {
            command = ask(session);
            return new StoreRows(session, command, await command.ExecuteReaderAsync(CommandBehavior.SequentialAccess, cancellationToken).ConfigureAwait(false));
        }
        catch
        {
            if (command is not null)
            {
                await command.DisposeAsync().ConfigureAwait(false);
            }

            await session.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>A record from kind, version and payload.</summary>
    public static StoredRecord Record(DbDataReader row)
    {
        var kind = (RecordKind)row.GetInt32(0);
        var version = row.GetInt64(1);
        return new StoredRecord(OkrRecordJson.Read(kind, row.GetFieldValue<byte[]>(2)), version);
    }

    /// <summary>A commit from sequence and payload.</summary>
    public static CommittedChanges Commit(DbDataReader row)
    {
        var sequence = row.GetInt64(0);
        return new CommittedChanges(sequence, OkrCommitJson.Read(row.GetFieldValue<byte[]>(1)));
    }

    /// <summary>SQLite hears of no cancellation by itself, so each row asks.</summary>
    public Task<bool> MoveNextAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Current.ReadAsync(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await Current.DisposeAsync().ConfigureAwait(false);
        await _command.DisposeAsync().ConfigureAwait(false);
        await _session.DisposeAsync().ConfigureAwait(false);
    }
}
