using System.Collections;

namespace Okr;

/// <summary>The list behind every list member of a record: a private copy, compared by content.</summary>
internal sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[] _items;

    private ValueList(T[] items) => _items = items;

    public int Count => _items.Length;

    public T this[int index] => _items[index];

    /// <summary>Copies the items; null and empty both become null, so that a record's <c>default</c> equals an empty list.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public static ValueList<T>? Of(IReadOnlyList<T>? items)
    {
        if (items is null or { Count: 0 })
        {
            return null;
        }

        if (items is ValueList<T> same)
        {
            return same;
        }

        var copy = items.ToArray();
        return Array.Exists(copy, item => item is null)
            ? throw new ArgumentException("A list of a record must not hold null.", nameof(items))
            : new ValueList<T>(copy);
    }

    public bool Equals(ValueList<T>? other) => other is not null && _items.AsSpan().SequenceEqual(other._items);

    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in _items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();
}
