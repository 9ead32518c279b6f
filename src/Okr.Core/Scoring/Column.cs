namespace Okr.Scoring;

/// <summary>One number a thing. A column made from another shares what stays the same, so that a refresh costs what it changes.</summary>
internal sealed class Column<T>
{
    private readonly T[] _items;
    private readonly Dictionary<int, T>? _changed;

    public Column(int count) => _items = new T[count];

    /// <summary>A column like another, of which some items will be set anew.</summary>
    public Column(Column<T> like)
    {
        _items = like._items;
        _changed = like._changed is null ? [] : new(like._changed);
    }

    /// <summary>A column that takes each item from a place in another; those at negative places are to be set.</summary>
    public Column(Column<T> like, int[] places)
    {
        _items = new T[places.Length];
        for (var i = 0; i < places.Length; i++)
        {
            if (places[i] >= 0)
            {
                _items[i] = like[places[i]];
            }
        }
    }

    public T this[int index]
    {
        get => _changed is null ? _items[index] : Changed(index);
        set
        {
            if (_changed is null)
            {
                _items[index] = value;
            }
            else
            {
                _changed[index] = value;
            }
        }
    }

    /// <summary>Whether so much has changed since the shared array was filled that an array of its own is cheaper.</summary>
    public bool IsWorn => _changed is not null && _changed.Count > _items.Length / 8;

    // What is new has no place in the shared array.
    private T Changed(int index) => _changed!.TryGetValue(index, out var changed) ? changed : index < _items.Length ? _items[index] : default!;
}
