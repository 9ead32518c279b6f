using System.Collections;
using System.Runtime.CompilerServices;

namespace Okr;

/// <summary>One value a thing. A column made from another shares every page of it until something on the page is set, so that it costs what differs.</summary>
/// <remarks>Filled by one thread, and read by any number of them once it is published and set no more.</remarks>
internal sealed class Column<T> : IReadOnlyList<T>
{
    private const int PageBits = 7;
    private const int PageSize = 1 << PageBits;
    private const int Mask = PageSize - 1;

    private readonly T[] _items;
    private readonly object? _edit;
    private Folder?[]? _folders;
    private bool _ownsFolders;
    private int _pages;

    public Column(int count)
        : this(new T[count])
    {
    }

    /// <summary>A column of these items, which nobody may set any more but through it.</summary>
    public Column(T[] items) => (_items, Count) = (items, items.Length);

    /// <summary>A column like another, of which some items will be set anew.</summary>
    public Column(Column<T> like)
        : this(like, like.Count)
    {
    }

    /// <summary>A column like another and as long or longer, of which some items will be set anew.</summary>
    public Column(Column<T> like, int count)
    {
        Count = count;
        _edit = new object();
        (_items, _folders, _pages) = like.IsWorn ? (like.ToArray(), null, 0) : (like._items, like._folders, like._pages);

        // What is new has no place in the shared array.
        _folders ??= count > _items.Length ? [] : null;
    }

    /// <summary>A column that takes each item from a place in another; those at negative places are to be set.</summary>
    public Column(Column<T> like, int[] places)
        : this(places.Length)
    {
        for (var i = 0; i < places.Length; i++)
        {
            if (places[i] >= 0)
            {
                _items[i] = like[places[i]];
            }
        }
    }

    public int Count { get; private set; }

    // So much lies on pages of its own that one array is smaller, and making it costs little beside what has been set since the last time.
    private bool IsWorn => _pages > 64 + (_items.Length >> (PageBits + 1));

    public T this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _folders is null ? _items[index] : Read(index);
        set
        {
            if (_edit is null)
            {
                _items[index] = value;
            }
            else
            {
                PageOf(index)[index & Mask] = value;
            }
        }
    }

    /// <summary>Adds an item at the end of a column that was made from another.</summary>
    public void Add(T item)
    {
        Count++;
        this[Count - 1] = item;
    }

    public IEnumerator<T> GetEnumerator() => _folders is null ? _items.AsEnumerable().GetEnumerator() : Enumerable.Range(0, Count).Select(Read).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private T[] ToArray()
    {
        var items = new T[Count];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = this[i];
        }

        return items;
    }

    private T Read(int index)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
        var folder = index >> (2 * PageBits);
        var page = folder < _folders!.Length ? _folders[folder]?.Pages[(index >> PageBits) & Mask] : null;
        return page is { } own ? own.Items[index & Mask] : index < _items.Length ? _items[index] : default!;
    }

    private T[] PageOf(int index)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
        ref var folder = ref OwnFolders()[index >> (2 * PageBits)];
        if (folder?.Edit != _edit)
        {
            folder = new Folder(_edit!, (Page?[]?)folder?.Pages.Clone() ?? new Page?[PageSize]);
        }

        ref var page = ref folder!.Pages[(index >> PageBits) & Mask];
        if (page is null)
        {
            _pages++;
            page = new Page(_edit!, FirstItems(index & ~Mask));
        }
        else if (page.Edit != _edit)
        {
            page = new Page(_edit!, (T[])page.Items.Clone());
        }

        return page.Items;
    }

    private Folder?[] OwnFolders()
    {
        var needed = ((Count - 1) >> (2 * PageBits)) + 1;
        if (!_ownsFolders || _folders!.Length < needed)
        {
            var folders = new Folder?[needed];
            _folders?.CopyTo(folders, 0);
            (_folders, _ownsFolders) = (folders, true);
        }

        return _folders;
    }

    private T[] FirstItems(int start)
    {
        var items = new T[PageSize];
        if (start < _items.Length)
        {
            Array.Copy(_items, start, items, 0, Math.Min(PageSize, _items.Length - start));
        }

        return items;
    }

    /// <summary>Pages under the edit that made them: only that one may set what is on them.</summary>
    private sealed class Folder(object edit, Page?[] pages)
    {
        public object Edit => edit;

        public Page?[] Pages => pages;
    }

    private sealed class Page(object edit, T[] items)
    {
        public object Edit => edit;

        public T[] Items => items;
    }
}
