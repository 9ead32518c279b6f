namespace Okr;

/// <summary>Changes that are written together, and what history shall know about them.</summary>
/// <remarks>Immutable, and compared by content. The store keeps the values as they are and reads no clock: what is not set here stays unknown.</remarks>
public sealed record OkrCommit
{
    /// <summary>The id by which a retry is recognised; null for a commit that is never retried.</summary>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public CommitId? Id
    {
        get;
        init => field = value is { IsDefault: true } ? throw new ArgumentException("A default id names no commit: leave Id null or give it a text.", nameof(value)) : value;
    }

    /// <summary>The changes, each about another record; their order does not count.</summary>
    /// <exception cref="ArgumentException">A change is null, or a record is changed twice.</exception>
    public IReadOnlyList<OkrChange> Changes { get => field ?? []; init => field = EachRecordOnce(ValueList<OkrChange>.Of(value)); }

    /// <summary>Who commits; null when not stated.</summary>
    public PersonId? By { get; init; }

    /// <summary>When; null when not stated.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>Why; null when not stated.</summary>
    public string? Reason { get; init; }

    private static ValueList<OkrChange>? EachRecordOnce(ValueList<OkrChange>? changes)
    {
        if (changes is null)
        {
            return null;
        }

        var seen = new HashSet<RecordKey>(changes.Count);
        var twice = new List<RecordKey>();
        foreach (var change in changes)
        {
            if (!seen.Add(change.Key))
            {
                twice.Add(change.Key);
            }
        }

        return twice.Count == 0
            ? changes
            : throw new ArgumentException($"A commit changes each record once; these occur again: {CappedList.Of(twice, key => key.ToString())}. Merge their changes.", nameof(changes));
    }
}
