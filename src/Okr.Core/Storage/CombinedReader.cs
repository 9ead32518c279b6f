using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;

namespace Okr.Storage;

/// <summary>Two readers as one: records of some kinds come from one of them, such as units from the HR system, and all others from the main one.</summary>
/// <remarks>Each reader is asked once for a read and shows its own moment; nothing makes the two moments one. For three readers combine twice. As safe for
/// concurrent use as the readers are.</remarks>
public sealed class CombinedReader : IOkrReader
{
    private static readonly RecordKind[] Every = Enum.GetValues<RecordKind>();

    private readonly IOkrReader _main;
    private readonly IOkrReader _other;
    private readonly HashSet<RecordKind> _kindsOfOther;

    /// <summary>Combines two readers.</summary>
    /// <param name="main">Where all other kinds come from. What it has of <paramref name="kinds"/> is not read.</param>
    /// <param name="other">Where records of <paramref name="kinds"/> come from. What else it has is not read.</param>
    /// <param name="kinds">The kinds that come from <paramref name="other"/>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public CombinedReader(IOkrReader main, IOkrReader other, IReadOnlyList<RecordKind> kinds)
    {
        _main = Guard.Against.Null(main);
        _other = Guard.Against.Null(other);
        _kindsOfOther = [.. Guard.Against.Null(kinds)];
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<StoredRecord> ReadAsync(WorkspaceId workspace, RecordQuery query, CancellationToken cancellationToken = default)
    {
        Guard.Against.Null(query);
        var kinds = (query.Kinds ?? Every).ToLookup(_kindsOfOther.Contains);
        var main = _main.ReadAsync(workspace, query with { Kinds = [.. kinds[false]] }, cancellationToken);
        var other = _other.ReadAsync(workspace, query with { Kinds = [.. kinds[true]] }, cancellationToken);
        return MergeAsync(main, other, cancellationToken);
    }

    /// <summary>Both come kind by kind, and no kind comes from both: whichever is at the lower kind goes on.</summary>
    private static async IAsyncEnumerable<StoredRecord> MergeAsync(
        IAsyncEnumerable<StoredRecord> first, IAsyncEnumerable<StoredRecord> second, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var left = first.GetAsyncEnumerator(cancellationToken);
        await using var disposingLeft = left.ConfigureAwait(false);
        var right = second.GetAsyncEnumerator(cancellationToken);
        await using var disposingRight = right.ConfigureAwait(false);
        var hasLeft = await left.MoveNextAsync().ConfigureAwait(false);
        var hasRight = await right.MoveNextAsync().ConfigureAwait(false);
        while (hasLeft || hasRight)
        {
            if (hasLeft && (!hasRight || left.Current.Record.Key.Kind < right.Current.Record.Key.Kind))
            {
                yield return left.Current;
                hasLeft = await left.MoveNextAsync().ConfigureAwait(false);
            }
            else
            {
                yield return right.Current;
                hasRight = await right.MoveNextAsync().ConfigureAwait(false);
            }
        }
    }
}
