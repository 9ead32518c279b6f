using Ardalis.GuardClauses;

namespace Okr.Storage;

/// <summary>What every reader can do by means of its one method.</summary>
public static class OkrReaderExtensions
{
    /// <summary>Reads a whole workspace into memory, versions included.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="workspace">The workspace.</param>
    /// <param name="cancellationToken">Cancels the read.</param>
    public static Task<OkrDocument> LoadAsync(this IOkrReader reader, WorkspaceId workspace, CancellationToken cancellationToken = default) =>
        reader.LoadWhereAsync(workspace, RecordQuery.All, cancellationToken);

    /// <summary>Reads some records of a workspace into memory, versions included.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="workspace">The workspace.</param>
    /// <param name="query">Which records.</param>
    /// <param name="cancellationToken">Cancels the read.</param>
    public static async Task<OkrDocument> LoadWhereAsync(
        this IOkrReader reader, WorkspaceId workspace, RecordQuery query, CancellationToken cancellationToken = default)
    {
        Guard.Against.Null(reader);
        var records = new List<StoredRecord>();
        await foreach (var stored in reader.ReadAsync(workspace, query, cancellationToken).ConfigureAwait(false))
        {
            records.Add(stored);
        }

        return OkrDocument.FromStore(records);
    }

    /// <summary>Reads one record; null where the workspace does not have it.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="workspace">The workspace.</param>
    /// <param name="key">The record.</param>
    /// <param name="cancellationToken">Cancels the read.</param>
    public static async Task<StoredRecord?> FindAsync(this IOkrReader reader, WorkspaceId workspace, RecordKey key, CancellationToken cancellationToken = default)
    {
        Guard.Against.Null(reader);
        await foreach (var stored in reader.ReadAsync(workspace, new RecordQuery { Keys = [key] }, cancellationToken).ConfigureAwait(false))
        {
            return stored;
        }

        return null;
    }
}
