using System.Collections.Immutable;

namespace Okr;

/// <summary>Tells of a new id that it is like none of some others, by one number for each of them.</summary>
internal sealed class SeenIds
{
    private readonly HashSet<ulong> _first;
    private readonly ImmutableHashSet<ulong> _added;

    private SeenIds(HashSet<ulong> first, ImmutableHashSet<ulong> added) => (_first, _added) = (first, added);

    public static SeenIds Of(IEnumerable<string> ids) => new([.. ids.Select(NumberOf)], []);

    /// <summary>Whether an id may be among these or look like one of them; false is certain.</summary>
    public bool MayHold(string id) => NumberOf(id) is var number && (_first.Contains(number) || _added.Contains(number));

    /// <summary>These ids and one more.</summary>
    public SeenIds With(string id)
    {
        var added = _added.Add(NumberOf(id));
        return added.Count <= 1024 + (_first.Count / 8) ? new(_first, added) : new([.. _first, .. added], []);
    }

    // FNV-1a: two of a million ids that do not look alike have the same number once in forty million workspaces, and that costs time alone.
    private static ulong NumberOf(string id)
    {
        var number = 14695981039346656037UL;
        foreach (var letter in LookAlikes.Skeleton(id))
        {
            number = (number ^ letter) * 1099511628211UL;
        }

        return number;
    }
}
