namespace Okr;

/// <summary>Compressed rows: for each of n groups, the ascending numbers of the items in it.</summary>
internal readonly struct Rows
{
    private readonly int[] _offsets;
    private readonly int[] _items;

    private Rows(int[] offsets, int[] items)
    {
        _offsets = offsets;
        _items = items;
    }

    public int GroupCount => _offsets.Length - 1;

    public ReadOnlySpan<int> this[int group] => _items.AsSpan(_offsets[group], _offsets[group + 1] - _offsets[group]);

    /// <summary>Groups items 0, 1, 2, … by the group of each; items with a negative group are in none.</summary>
    public static Rows Group(int groups, ReadOnlySpan<int> groupOf)
    {
        var offsets = new int[groups + 1];
        foreach (var group in groupOf)
        {
            if (group >= 0)
            {
                offsets[group + 1]++;
            }
        }

        for (var i = 0; i < groups; i++)
        {
            offsets[i + 1] += offsets[i];
        }

        var items = new int[offsets[groups]];
        var next = offsets.AsSpan(0, groups).ToArray();
        for (var i = 0; i < groupOf.Length; i++)
        {
            if (groupOf[i] >= 0)
            {
                items[next[groupOf[i]]++] = i;
            }
        }

        return new Rows(offsets, items);
    }

    public int Count(int group) => _offsets[group + 1] - _offsets[group];

    public int At(int group, int position) => _items[_offsets[group] + position];
}
