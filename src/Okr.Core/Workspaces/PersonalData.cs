using Ardalis.GuardClauses;

namespace Okr;

/// <summary>What a workspace holds about one person: found, exported and forgotten.</summary>
/// <remarks>The library keeps ids of people and nothing else about them. What people wrote into titles, notes, reasons and labels is text of the host, and
/// so is a unit that stands for a person: they are not searched. All functions are pure.</remarks>
public static class PersonalData
{
    /// <summary>Every record that names the person, in the order of the document: the export that the person may ask for.</summary>
    /// <param name="document">The workspace.</param>
    /// <param name="person">The person.</param>
    /// <exception cref="ArgumentException">The document is null or the person <c>default</c>.</exception>
    public static IReadOnlyList<OkrRecord> About(OkrDocument document, PersonId person)
    {
        var swap = new PersonSwap(Guard.Against.Default(person), null);
        return [.. Guard.Against.Null(document).Records.Where(record => !swap.Apply(record).Equals(record))];
    }

    /// <summary>The changes after which no record of the workspace names the person. Empty where none does.</summary>
    /// <remarks>One commit of them is enough for the records. A store that keeps history still tells of earlier commits, unless it forgets by itself.</remarks>
    /// <param name="document">The workspace, with the versions to expect.</param>
    /// <param name="person">The person.</param>
    /// <param name="replacement">The id to write instead, such as that of a "former employee"; null for none.</param>
    /// <exception cref="ArgumentException">The document is null, the person <c>default</c>, or the replacement <c>default</c> or the person.</exception>
    public static IReadOnlyList<OkrChange> Forget(OkrDocument document, PersonId person, PersonId? replacement)
    {
        var request = new ForgetRequest(person, replacement);
        return request.ToCommit(Guard.Against.Null(document).Records.Select(record => new StoredRecord(record, document.VersionOf(record.Key)))).Changes;
    }

    /// <summary>The changes that remove check-ins written down before a moment; what they added up to stays with their key results, and what looks at single check-ins sees fewer.</summary>
    /// <param name="document">The workspace, with the versions to expect.</param>
    /// <param name="before">The moment. A check-in that does not say when it was written down counts from when its value was observed.</param>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    public static IReadOnlyList<OkrChange> ExpireCheckIns(OkrDocument document, DateTimeOffset before) =>
    [
        .. Guard.Against.Null(document).CheckIns
            .Where(checkIn => (checkIn.RecordedAt == default ? checkIn.ObservedAt : checkIn.RecordedAt) < before)
            .Select(checkIn => new OkrChange.Remove(checkIn.Key, document.VersionOf(checkIn.Key))),
    ];
}
