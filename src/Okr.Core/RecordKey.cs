using Ardalis.GuardClauses;

namespace Okr;

/// <summary>Kind and id of a record: its address within a workspace.</summary>
/// <remarks>Ordered by kind, then ordinally by id. <c>default</c> is a cycle without an id and addresses nothing.</remarks>
public readonly record struct RecordKey : IComparable<RecordKey>
{
    private readonly string? _id;

    /// <summary>Addresses a record.</summary>
    /// <param name="kind">The kind of the record.</param>
    /// <param name="id">The text of its id; empty only where a record was made without one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public RecordKey(RecordKind kind, string id)
    {
        Kind = kind;
        _id = Guard.Against.Null(id);
    }

    /// <summary>The kind of the record.</summary>
    public RecordKind Kind { get; }

    /// <summary>The text of the record's id; empty for <c>default</c>.</summary>
    public string Id => _id ?? "";

    /// <summary>Compares by kind, then ordinally by id.</summary>
    /// <param name="left">The first key.</param>
    /// <param name="right">The second key.</param>
    public static bool operator <(RecordKey left, RecordKey right) => left.CompareTo(right) < 0;

    /// <summary>Compares by kind, then ordinally by id.</summary>
    /// <param name="left">The first key.</param>
    /// <param name="right">The second key.</param>
    public static bool operator >(RecordKey left, RecordKey right) => left.CompareTo(right) > 0;

    /// <summary>Compares by kind, then ordinally by id.</summary>
    /// <param name="left">The first key.</param>
    /// <param name="right">The second key.</param>
    public static bool operator <=(RecordKey left, RecordKey right) => left.CompareTo(right) <= 0;

    /// <summary>Compares by kind, then ordinally by id.</summary>
    /// <param name="left">The first key.</param>
    /// <param name="right">The second key.</param>
    public static bool operator >=(RecordKey left, RecordKey right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(RecordKey other) => Kind == other.Kind ? string.CompareOrdinal(Id, other.Id) : Kind.CompareTo(other.Kind);

    /// <inheritdoc/>
    public bool Equals(RecordKey other) => Kind == other.Kind && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Id);

    /// <inheritdoc/>
    public override string ToString() => $"{Kind} '{Id}'";
}
