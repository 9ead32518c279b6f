using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Okr.EntityFrameworkCore.Tables;

namespace Okr.EntityFrameworkCore.Sessions;

/// <summary>One call's hold on the database: an open connection, and the transaction that the host may have begun on it.</summary>
internal sealed class StoreSession : IAsyncDisposable
{
    private readonly ContextLease _lease;
    private readonly IDbContextTransaction? _joined;

    private StoreSession(ContextLease lease)
    {
        _lease = lease;
        _joined = lease.Context.Database.CurrentTransaction;
        Dialect = Dialect.Of(lease.Context.Database);
        Tables = OkrTables.Of(lease.Context);
        Connection = lease.Context.Database.GetDbConnection();
    }

    public Dialect Dialect { get; }

    public OkrTables Tables { get; }

    public DbConnection Connection { get; }

    /// <summary>How long a statement may wait.</summary>
    public TimeSpan? Patience => _lease.Context.Database.GetCommandTimeout() is { } seconds ? TimeSpan.FromSeconds(seconds) : null;

    public static async Task<StoreSession> OpenAsync(ContextLease lease, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            var session = new StoreSession(lease);
            await lease.Context.Database.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
            return session;
        }
        catch
        {
            if (lease.Owner is { } owner)
            {
                await owner.DisposeAsync().ConfigureAwait(false);
            }

            throw;
        }
    }

    public Task<WriteTransaction> BeginAsync(CancellationToken cancellationToken) =>
        _joined is null ? Dialect.BeginAsync(this, cancellationToken) : HostTransaction.JoinAsync(_joined, cancellationToken);

    public DbCommand Command(string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        var command = Connection.CreateCommand();
        command.CommandText = sql;
        command.Transaction = _joined?.GetDbTransaction();
        if (Patience is { } patience)
        {
            command.CommandTimeout = (int)patience.TotalSeconds;
        }

        foreach (var (name, value) in parameters)
        {
            Add(command, name, value);
        }

        return command;
    }

    public static DbParameter Add(DbCommand command, string name, object? value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value ?? DBNull.Value;
        command.Parameters.Add(parameter);
        return parameter;
    }

    public async ValueTask DisposeAsync()
    {
        await _lease.Context.Database.CloseConnectionAsync().ConfigureAwait(false);
        if (_lease.Owner is { } owner)
        {
            await owner.DisposeAsync().ConfigureAwait(false);
        }
    }
}
