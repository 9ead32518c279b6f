using Ardalis.GuardClauses;

namespace Okr.Access;

/// <summary>Who may see and do what in a workspace, as one value.</summary>
/// <remarks><c>new()</c> is open: everybody sees everything that its own record does not restrict (rule C-12), owners work on what is theirs, and those above
/// them approve. Immutable; safe for use from any thread.</remarks>
public sealed record AccessPolicy : OkrNode
{
    /// <summary>Open to all in the workspace.</summary>
    public static AccessPolicy Open { get; } = new();

    /// <summary>What the organisation has decided otherwise; an action that no rule names keeps its default roles.</summary>
    public IReadOnlyList<AccessRule> Rules { get => field ?? []; init => field = ValueList<AccessRule>.Of(value); }

    /// <summary>Whether somebody may do something with a record, as it stands or is about to be written.</summary>
    /// <param name="viewer">Who.</param>
    /// <param name="action">What.</param>
    /// <param name="record">With which record.</param>
    /// <param name="snapshot">The workspace around it.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public AccessDecision Decide(Viewer viewer, OkrAction action, OkrRecord record, OkrSnapshot snapshot)
    {
        var held = RolesHeld.Of(Guard.Against.Null(viewer), Guard.Against.Null(record), Guard.Against.Null(snapshot));
        var wanted = RolesFor(action, LevelOf(record, snapshot));
        return new() { IsAllowed = held.Any(role => wanted.Contains(role)), Held = held, Wanted = wanted };
    }

    private static LevelKey LevelOf(OkrRecord record, OkrSnapshot snapshot) => record switch
    {
        OrgUnit unit => unit.Level,
        Objective objective => snapshot.Find(objective.Unit)?.Record.Level ?? default,
        Initiative initiative => snapshot.Find(initiative.Objective)?.Unit?.Record.Level ?? default,
        CheckIn checkIn => snapshot.Find(checkIn.Objective)?.Unit?.Record.Level ?? default,
        _ => default,
    };

    private IReadOnlyList<OkrRole> RolesFor(OkrAction action, LevelKey level) =>
        (Rules.FirstOrDefault(rule => rule.Action == action && rule.Level == level && !level.IsDefault)
            ?? Rules.FirstOrDefault(rule => rule.Action == action && rule.Level.IsDefault))?.Roles
        ?? AccessDefaults.RolesFor(action);
}
