namespace Okr.Storage;

/// <summary>Where records come from: a store, an HR database of the host, a file.</summary>
/// <remarks>A host that implements only this has scoring, rules and readiness. Implementations are safe for concurrent use.</remarks>
public interface IOkrReader
{
    /// <summary>Streams the records of a workspace, each once, by kind in the order of <see cref="RecordKind"/> and within a kind in a fixed order of ids.</summary>
    /// <remarks>
    /// One read shows the workspace as it was at one moment, however long it takes and whoever writes meanwhile. The order of ids is total and never
    /// changes, so a read resumes after any id, even one that has been removed since; which order it is (by UTF-16 units, by code points) is the
    /// store's own choice. A workspace that nobody has written to is empty.
    /// </remarks>
    /// <param name="workspace">The workspace.</param>
    /// <param name="query">Which records; <see cref="RecordQuery.All"/> for all of them.</param>
    /// <param name="cancellationToken">Ends the stream with <see cref="OperationCanceledException"/>.</param>
    /// <returns>The records with the versions under which they can be changed; <see cref="OkrVersion.New"/> from a source that keeps no versions.</returns>
    /// <exception cref="ArgumentException">The workspace is <c>default</c> or the query null.</exception>
    /// <exception cref="OkrStoreUnavailableException">The storage cannot be used now, such as a locked file or a lost connection.</exception>
    IAsyncEnumerable<StoredRecord> ReadAsync(WorkspaceId workspace, RecordQuery query, CancellationToken cancellationToken = default);
}
