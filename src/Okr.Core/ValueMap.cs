using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Okr;

/// <summary>The map behind every text map of a record: a private copy in ordinal order of its keys, compared by content.</summary>
internal sealed class ValueMap : IReadOnlyDictionary<string, string>, IEquatable<ValueMap>
{
    private readonly SortedDictionary<string, string> _items;

    private ValueMap(SortedDictionary<string, string> items) => _items = items;

    public static ValueMap Empty { get; } = new(new(StringComparer.Ordinal));

    public int Count => _items.Count;

    public IEnumerable<string> Keys => _items.Keys;

    public IEnumerable<string> Values => _items.Values;

    public string this[string key] => _items[key];

    public static ValueMap? Of(IReadOnlyDictionary<string, string>? items)
    {
        if (items is null or { Count: 0 })
        {
            return null;
        }

        if (items is ValueMap same)
        {
            return same;
        }

        var copy = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, value) in items)
        {
            copy[key] = value ?? throw new ArgumentException($"The label '{key}' must not be null.", nameof(items));
        }

        return new ValueMap(copy);
    }

    public bool ContainsKey(string key) => _items.ContainsKey(key);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out string value) => _items.TryGetValue(key, out value);

    public bool Equals(ValueMap? other) => other is not null && _items.SequenceEqual(other._items);

    public override bool Equals(object? obj) => Equals(obj as ValueMap);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var (key, value) in _items)
        {
            hash.Add(key, StringComparer.Ordinal);
            hash.Add(value, StringComparer.Ordinal);
        }

        return hash.ToHashCode();
    }

    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();
}
