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

    /// <summary>Who sees what is not public by a role alone; by default administrators do.</summary>
    public Oversight Oversight { get; init; }

    /// <summary>What becomes of numbers that a viewer may not see; by default they stay in the scores above them.</summary>
    public HiddenNumbers HiddenNumbers { get; init; }

    /// <summary>The roles that may take an action; empty where nobody may.</summary>
    /// <param name="action">The action.</param>
    /// <param name="level">The level of the owning unit; <c>default</c> for what has none.</param>
    public IReadOnlyList<OkrRole> RolesFor(OkrAction action, LevelKey level = default) =>
        (Rules.FirstOrDefault(rule => rule.Action == action && rule.Level == level && !level.IsDefault)
            ?? Rules.FirstOrDefault(rule => rule.Action == action && rule.Level.IsDefault))?.Roles
        ?? AccessDefaults.RolesFor(action);

    /// <summary>Whether somebody may do something with a record, as it stands or is about to be written. Everything but seeing takes seeing as well.</summary>
    /// <remarks>Roles follow from the record as given: ask with the record that the workspace has, and with the new one only where the place that it goes to is
    /// the question. Who drafts is judged by that place and who answers by what the answer is about, not by what they write about themselves.</remarks>
    /// <param name="viewer">Who.</param>
    /// <param name="action">What.</param>
    /// <param name="record">With which record.</param>
    /// <param name="snapshot">The workspace around it.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public AccessDecision Decide(Viewer viewer, OkrAction action, OkrRecord record, OkrSnapshot snapshot)
    {
        Guard.Against.Null(viewer);
        Guard.Against.Null(record);
        Guard.Against.Null(snapshot);
        var held = RolesHeld.For(action, viewer, record, snapshot);
        var wanted = RolesFor(action, LevelOf(record, snapshot));
        return new()
        {
            IsAllowed = (action == OkrAction.View || held.Any(wanted.Contains)) && new Sight(this, viewer, snapshot).Sees(record),
            Held = held,
            Wanted = wanted,
        };
    }

    /// <summary>Everything that is wrong or contradictory, each with its path and the remedy; empty for a sound policy.</summary>
    /// <param name="levels">The levels that rules may name.</param>
    /// <exception cref="ArgumentNullException">The levels are null.</exception>
    public IReadOnlyList<PolicyProblem> Validate(LevelScheme levels) => new AccessPolicyCheck(this, Guard.Against.Null(levels)).Problems;

    internal static LevelKey LevelOf(OkrRecord record, OkrSnapshot snapshot) => record switch
    {
        OrgUnit unit => unit.Level,
        Objective objective => snapshot.Find(objective.Unit)?.Record.Level ?? default,
        Attestation { Unit: { } unit } => snapshot.Find(unit)?.Record.Level ?? default,
        _ => HangsOn.ObjectiveOf(record, snapshot)?.Unit?.Record.Level ?? default,
    };
}
