using Ardalis.GuardClauses;
using Okr.Access;

namespace Okr.Year;

/// <summary>What every verb of the working year looks at: who acts, on which workspace, by which policy, and when.</summary>
/// <remarks>A verb is a pure function from this to a <see cref="VerbOutcome"/>; nothing reads a clock. Immutable; safe for use from any thread.</remarks>
public sealed class YearContext
{
    /// <summary>Puts the parts together.</summary>
    /// <param name="snapshot">The workspace as it is.</param>
    /// <param name="policy">How it is judged, and who may do what.</param>
    /// <param name="viewer">Who acts.</param>
    /// <param name="now">The moment of acting, in the time of the organisation: its date is today.</param>
    /// <param name="zone">The time zone of the organisation, by which moments of other seasons get their day; null takes the offset of <paramref name="now"/> all year.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public YearContext(OkrSnapshot snapshot, OkrPolicy policy, Viewer viewer, DateTimeOffset now, TimeZoneInfo? zone = null)
    {
        Snapshot = Guard.Against.Null(snapshot);
        Policy = Guard.Against.Null(policy);
        Viewer = Guard.Against.Null(viewer);
        Now = now;
        Zone = zone;
    }

    /// <summary>The workspace as it is.</summary>
    public OkrSnapshot Snapshot { get; }

    /// <summary>How it is judged, and who may do what.</summary>
    public OkrPolicy Policy { get; }

    /// <summary>Who acts.</summary>
    public Viewer Viewer { get; }

    /// <summary>The moment of acting, in the time of the organisation.</summary>
    public DateTimeOffset Now { get; }

    /// <summary>The time zone of the organisation; null where only the offset of <see cref="Now"/> is known.</summary>
    public TimeZoneInfo? Zone { get; }

    /// <summary>The day of acting.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Now.DateTime);

    /// <summary>The day that a moment has in the organisation, wherever its author was.</summary>
    /// <param name="moment">The moment.</param>
    public DateOnly DayOf(DateTimeOffset moment) => OrganisationTime.DayOf(moment, Zone?.GetUtcOffset(moment) ?? Now.Offset);

    /// <summary>The person who acts; null for somebody unknown.</summary>
    internal PersonId? Actor => Viewer.Person.IsDefault ? null : Viewer.Person;

    /// <summary>The same actor and moment after some changes; versions stay those of the store.</summary>
    internal YearContext After(IReadOnlyList<OkrChange> changes) => changes.Count == 0 ? this : new(Snapshot.With(changes), Policy, Viewer, Now, Zone);

    /// <summary>Why the one who acts may not do something with a record; null where that is allowed. What may not be seen is answered as if it were not there.</summary>
    /// <param name="action">What.</param>
    /// <param name="record">With which record.</param>
    internal Refusal? Denies(OkrAction action, OkrRecord record) =>
        !Policy.Access.Decide(Viewer, OkrAction.View, record, Snapshot).IsAllowed ? Refusals.NotThere(record.Key)
        : Policy.Access.Decide(Viewer, action, record, Snapshot) is { IsAllowed: false } decision ? Refusals.NotAllowed(Viewer, action, record.Key, decision)
        : null;

    /// <summary>The change that writes a record over the version that the snapshot has of it.</summary>
    internal OkrChange.Put Put(OkrRecord record) => new(record, Snapshot.Document.VersionOf(record.Key));
}
