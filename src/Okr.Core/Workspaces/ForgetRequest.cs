using Ardalis.GuardClauses;

namespace Okr;

/// <summary>Whom to forget, and what history shall know about it.</summary>
/// <remarks>A store applies it with <see cref="Rewrite(OkrRecord)"/>, <see cref="Rewrite(OkrCommit)"/> and <see cref="ToCommit"/>. Immutable, and compared by content.</remarks>
public sealed record ForgetRequest
{
    /// <summary>Asks to forget a person.</summary>
    /// <param name="person">The person.</param>
    /// <param name="replacement">The id to write instead, such as that of a "former employee"; null for none.</param>
    /// <exception cref="ArgumentException">The person is <c>default</c>, or the replacement <c>default</c> or the person.</exception>
    public ForgetRequest(PersonId person, PersonId? replacement)
    {
        Person = Guard.Against.Default(person);
        Replacement = replacement is not { } other || (!other.IsDefault && other != person)
            ? replacement
            : throw new ArgumentException($"'{person}' cannot be replaced by '{replacement}': name another id, or null for none.", nameof(replacement));
    }

    /// <summary>The person to forget.</summary>
    public PersonId Person { get; }

    /// <summary>The id that is written instead; null for none.</summary>
    public PersonId? Replacement { get; }

    /// <summary>Who asks; null when not stated. Persons who ask for themselves are forgotten here too.</summary>
    public PersonId? By { get; init; }

    /// <summary>When; null when not stated.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>Why; null when not stated. It stays in the history, so it had better not name the person.</summary>
    public string? Reason { get; init; }

    /// <summary>The record without the person; equal to the one given where that does not name them.</summary>
    /// <param name="record">The record.</param>
    /// <exception cref="ArgumentNullException">The record is null.</exception>
    public OkrRecord Rewrite(OkrRecord record) => new PersonSwap(Person, Replacement).Apply(Guard.Against.Null(record));

    /// <summary>A commit of the history without the person, with as many changes and the same versions; equal to the one given where that does not name them.</summary>
    /// <param name="commit">The commit.</param>
    /// <exception cref="ArgumentNullException">The commit is null.</exception>
    public OkrCommit Rewrite(OkrCommit commit) => Guard.Against.Null(commit) with
    {
        By = new PersonSwap(Person, Replacement).Apply(commit.By),
        Changes = [.. commit.Changes.Select(change => change is OkrChange.Put put ? new OkrChange.Put(Rewrite(put.Record), put.Expected) : change)],
    };

    /// <summary>The commit after which none of these records names the person; it leaves out those that do not.</summary>
    /// <param name="records">Records as they are stored now.</param>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public OkrCommit ToCommit(IEnumerable<StoredRecord> records) => Rewrite(new OkrCommit
    {
        By = By,
        At = At,
        Reason = Reason,
        Changes = [.. Guard.Against.Null(records).Where(stored => !Rewrite(stored.Record).Equals(stored.Record)).Select(stored => new OkrChange.Put(stored.Record, stored.Version))],
    });
}
