using System.Data.Common;
using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;
using Microsoft.EntityFrameworkCore;
using Okr.EntityFrameworkCore.Sessions;
using Okr.Storage;

namespace Okr.EntityFrameworkCore;

/// <summary>Keeps records and history in SQLite or PostgreSQL, in the tables that <see cref="OkrModelBuilderExtensions.AddOkr"/> adds to a context.</summary>
/// <remarks>
/// <para>It holds nothing in memory: several instances, processes and machines may share a database. It speaks SQL over the context's connection and tracks no
/// entities. Made from a function that opens contexts it is safe for concurrent use; joined to one context it is used as that context is, one call at a time.</para>
/// <para>Trouble that passes (a locked file, a deadlock, a lost connection, a full disk) comes as <see cref="OkrStoreUnavailableException"/>, and every other
/// fault as the database tells it. A text with U+0000 is refused with <see cref="ArgumentException"/>. On SQLite calls work in the calling thread.</para>
/// </remarks>
public sealed class EntityFrameworkOkrStore : IOkrStore, IOkrChangeFeed, IOkrForgetting
{
    private readonly Func<ContextLease> _lease;

    /// <summary>A store that opens a context for each call.</summary>
    /// <param name="open">Opens a context; it is disposed of after the call. <c>factory.CreateDbContext</c> of an <see cref="IDbContextFactory{TContext}"/> fits.</param>
    /// <exception cref="ArgumentNullException"><paramref name="open"/> is null.</exception>
    public EntityFrameworkOkrStore(Func<DbContext> open)
    {
        Guard.Against.Null(open);
        _lease = () =>
        {
            var context = open();
            return new ContextLease(context, context);
        };
    }

    internal EntityFrameworkOkrStore(Func<ContextLease> lease) => _lease = lease;

    /// <summary>A store that works on one context, and inside the transaction that the context has begun, where it has.</summary>
    /// <remarks>In such a transaction a receipt holds when the host commits, the workspace stays locked until then, and a refused commit takes back its own
    /// changes and no others. Begin the transaction through <see cref="DbContext.Database"/>; a <c>TransactionScope</c> is not joined.</remarks>
    /// <param name="context">The context. The store does not dispose of it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    public static EntityFrameworkOkrStore Joining(DbContext context)
    {
        Guard.Against.Null(context);
        return new EntityFrameworkOkrStore(() => new ContextLease(context, Owner: null));
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<StoredRecord> ReadAsync(WorkspaceId workspace, RecordQuery query, CancellationToken cancellationToken = default)
    {
        Guard.Against.Default(workspace);
        Guard.Against.Null(query);
        return query.Kinds is { Count: 0 } || query.Keys is { Count: 0 }
            ? StreamNothingAsync(cancellationToken)
            : StreamAsync(session => session.SelectRecords(workspace, query), StoreRows.Record, cancellationToken);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<CommittedChanges> ReadCommitsAsync(WorkspaceId workspace, long after, CancellationToken cancellationToken = default)
    {
        Guard.Against.Default(workspace);
        Guard.Against.Negative(after);
        return StreamAsync(session => session.SelectCommits(workspace, after), StoreRows.Commit, cancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask<CommitReceipt> CommitAsync(WorkspaceId workspace, OkrCommit commit, CancellationToken cancellationToken = default)
    {
        Guard.Against.Default(workspace);
        var payload = PayloadText.Of(Guard.Against.Null(commit));
        return await WriteAsync(session => session.CommitAsync(workspace, commit, payload, cancellationToken), cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask<CommitReceipt> ForgetAsync(WorkspaceId workspace, ForgetRequest request, CancellationToken cancellationToken = default)
    {
        Guard.Against.Default(workspace);
        Guard.Against.Null(request);
        return await WriteAsync(session => session.ForgetAsync(workspace, request, cancellationToken), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes in a transaction, and makes it final unless the receipt says that there was nothing to write.</summary>
    private async Task<CommitReceipt> WriteAsync(Func<StoreSession, Task<CommitReceipt>> write, CancellationToken cancellationToken)
    {
        var isBecomingFinal = false;
        try
        {
            var session = await StoreSession.OpenAsync(_lease(), cancellationToken).ConfigureAwait(false);
            await using var closing = session.ConfigureAwait(false);
            var writing = await session.BeginAsync(cancellationToken).ConfigureAwait(false);
            await using var ending = writing.ConfigureAwait(false);
            var receipt = await write(session).ConfigureAwait(false);
            if (!receipt.IsRepeated)
            {
                cancellationToken.ThrowIfCancellationRequested();
                isBecomingFinal = true;
                await writing.FinishAsync().ConfigureAwait(false);
            }

            return receipt;
        }
        catch (Exception fault) when (StoreFault.Explain(fault) is { } reason)
        {
            throw new OkrStoreUnavailableException(reason, isBecomingFinal, fault);
        }
    }

    private static async IAsyncEnumerable<StoredRecord> StreamNothingAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
        yield break;
    }

    /// <summary>Runs one statement, which shows one moment, and yields its rows as they come.</summary>
    private async IAsyncEnumerable<T> StreamAsync<T>(Func<StoreSession, DbCommand> ask, Func<DbDataReader, T> take, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var rows = await GuardedAsync(StoreRows.OpenAsync(_lease(), ask, cancellationToken)).ConfigureAwait(false);
        await using var closing = rows.ConfigureAwait(false);
        while (await GuardedAsync(rows.MoveNextAsync(cancellationToken)).ConfigureAwait(false))
        {
            yield return take(rows.Current);
        }
    }

    private static async Task<T> GuardedAsync<T>(Task<T> reading)
    {
        try
        {
            return await reading.ConfigureAwait(false);
        }
        catch (Exception fault) when (StoreFault.Explain(fault) is { } reason)
        {
            throw new OkrStoreUnavailableException(reason, isOutcomeUnknown: false, fault);
        }
    }
}
