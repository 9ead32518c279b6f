using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Okr;

/// <summary>The map behind every map member of a record: a private copy in ordinal order of its keys, compared by content.</summary>
internal sealed class ValueMap<TValue> : IReadOnlyDictionary<string, TValue>, IEquatable<ValueMap<TValue>>
{
    private readonly SortedDictionary<string, TValue> _items;

    private ValueMap(SortedDictionary<string, TValue> items) => _items = items;

    public static ValueMap<TValue> Empty { get; } = new(new(StringComparer.Ordinal));

    public int Count => _items.Count;

    public IEnumerable<string> Keys => _items.Keys;

    public IEnumerable<TValue> Values => _items.Values;

    public TValue this[string key] => _items[key];

    public static ValueMap<TValue>? Of(IReadOnlyDictionary<string, TValue>? items)
    {
        if (items is null or { Count: 0 })
        {
            return null;
        }

        if (items is ValueMap<TValue> same)
        {
            return same;
        }

        var copy = new SortedDictionary<string, TValue>(StringComparer.Ordinal);
        foreach (var (key, value) in items)
        {
            copy[key] = value ?? throw new ArgumentException($"The value of '{key}' must not be null.", nameof(items));
        }

        return new ValueMap<TValue>(copy);
    }

    public bool ContainsKey(string key) => _items.ContainsKey(key);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out TValue value) => _items.TryGetValue(key, out value);

    public bool Equals(ValueMap<TValue>? other) => other is not null && _items.SequenceEqual(other._items);

    public override bool Equals(object? obj) => Equals(obj as ValueMap<TValue>);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var (key, value) in _items)
        {
            hash.Add(key, StringComparer.Ordinal);
            hash.Add(value);
        }

        return hash.ToHashCode();
    }

    public IEnumerator<KeyValuePair<string, TValue>> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();
}
