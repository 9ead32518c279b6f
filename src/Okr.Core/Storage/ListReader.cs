using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;

namespace Okr.Storage;

/// <summary>A reader over a system that answers with a list: an HR database that knows the units, a file, a service.</summary>
/// <remarks>The host's function gets the list; order, conditions and resuming are done here. A record that the list holds twice is yielded twice, so that rule
/// OKR9002 can report it. Every version is <see cref="OkrVersion.New"/>. As safe for concurrent use as the function is.</remarks>
/// <param name="list">Gets the records of a workspace, in any order. It is asked once for each read.</param>
public sealed class ListReader(Func<WorkspaceId, CancellationToken, ValueTask<IReadOnlyList<OkrRecord>>> list) : IOkrReader
{
    private readonly Func<WorkspaceId, CancellationToken, ValueTask<IReadOnlyList<OkrRecord>>> _list = Guard.Against.Null(list);

    /// <inheritdoc/>
    public IAsyncEnumerable<StoredRecord> ReadAsync(WorkspaceId workspace, RecordQuery query, CancellationToken cancellationToken = default) =>
        StreamAsync(Guard.Against.Default(workspace), Guard.Against.Null(query), cancellationToken);

    private async IAsyncEnumerable<StoredRecord> StreamAsync(WorkspaceId workspace, RecordQuery query, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var records = await _list(workspace, cancellationToken).ConfigureAwait(false);
        foreach (var record in records.Where(query.Selects).OrderBy(record => record.Key))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (query.After is null || record.Key > query.After)
            {
                yield return new StoredRecord(record, OkrVersion.New);
            }
        }
    }
}
