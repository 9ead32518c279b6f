using System.Data.Common;

namespace Okr.EntityFrameworkCore.Sessions;

/// <summary>A transaction of our own on PostgreSQL.</summary>
internal sealed class PostgresTransaction(DbTransaction transaction) : WriteTransaction
{
    public override Task FinishAsync() => transaction.CommitAsync(CancellationToken.None);

    public override ValueTask DisposeAsync() => transaction.DisposeAsync();
}
