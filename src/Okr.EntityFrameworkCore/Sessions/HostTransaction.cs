using Microsoft.EntityFrameworkCore.Storage;

namespace Okr.EntityFrameworkCore.Sessions;

/// <summary>A part of a transaction that the host has begun: a refused commit goes back to where it began, and all else is the host's to decide.</summary>
internal sealed class HostTransaction : WriteTransaction
{
    private const string Savepoint = "okr_commit";

    private readonly IDbContextTransaction _transaction;
    private bool _isFinished;

    private HostTransaction(IDbContextTransaction transaction) => _transaction = transaction;

    public static async Task<WriteTransaction> JoinAsync(IDbContextTransaction transaction, CancellationToken cancellationToken)
    {
        await transaction.CreateSavepointAsync(Savepoint, cancellationToken).ConfigureAwait(false);
        return new HostTransaction(transaction);
    }

    public override async Task FinishAsync()
    {
        await _transaction.ReleaseSavepointAsync(Savepoint, CancellationToken.None).ConfigureAwait(false);
        _isFinished = true;
    }

    public override async ValueTask DisposeAsync()
    {
        if (!_isFinished)
        {
            await _transaction.RollbackToSavepointAsync(Savepoint, CancellationToken.None).ConfigureAwait(false);
        }
    }
}
