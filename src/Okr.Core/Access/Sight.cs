using static Okr.Access.OkrRole;

namespace Okr.Access;

/// <summary>What one viewer sees of a workspace: units and cycles always, objectives by their visibility, and what hangs on them with them.</summary>
internal sealed class Sight(AccessPolicy policy, Viewer viewer, OkrSnapshot snapshot)
{
    /// <summary>Whether the viewer sees everything, whatever the workspace holds.</summary>
    public bool IsWhole { get; } =
        policy.Oversight is Oversight.Administrators or Oversight.Leadership
        && viewer.Grants.Any(grant => grant.Unit is null && grant.Role == Administrator)
        && policy.Rules.Where(rule => rule.Action == OkrAction.View).All(rule => rule.Roles.Contains(Everyone) || rule.Roles.Contains(Administrator));

    public bool Sees(OkrRecord record) => record switch
    {
        Objective objective => Sees(objective),
        Initiative or CheckIn => HangsOn.ObjectiveOf(record, snapshot) is { } objective ? Sees(objective.Record) : SeesStray(record),
        Attestation attestation => Sees(attestation),
        _ => true,
    };

    private bool Sees(Objective objective)
    {
        var mayView = policy.RolesFor(OkrAction.View, AccessPolicy.LevelOf(objective, snapshot));
        if (objective.Visibility == Visibility.Public && mayView.Contains(Everyone))
        {
            return true;
        }

        var held = RolesHeld.Of(viewer, objective, snapshot);
        return held.Any(mayView.Contains) && (IsFor(objective, held) || Oversees(objective.Visibility, held));
    }

    /// <summary>What hangs on nothing may have been private with its objective: those at work on an initiative and administrators see it.</summary>
    private bool SeesStray(OkrRecord record)
    {
        var held = RolesHeld.Of(viewer, record, snapshot);
        return held.Any(policy.RolesFor(OkrAction.View).Contains) && ((record is Initiative && held.Any(IsNamed)) || Oversees(Visibility.Private, held));
    }

    /// <summary>An answer about a person is for that person, the author, and those who look after the practice; one about a unit for the unit and its line too.</summary>
    private bool Sees(Attestation attestation)
    {
        var held = RolesHeld.Of(viewer, attestation, snapshot);
        if (!held.Any(policy.RolesFor(OkrAction.View).Contains))
        {
            return false;
        }

        var isOfAll = attestation is { Unit: null, Person: null };
        var isPersonal = attestation.Person is not null || (attestation.Unit is { } unit && snapshot.Find(unit)?.Level?.Scope == PracticeScope.Full);
        return isOfAll || held.Any(role => IsNamed(role) || role is Champion or Administrator || (!isPersonal && role != Everyone));
    }

    private bool IsFor(Objective objective, IReadOnlyList<OkrRole> held) => objective.Visibility switch
    {
        Visibility.Public => true,
        Visibility.Unit => held.Any(role => IsNamed(role) || IsInLine(role) || role == Member) || BelongsBelow(objective.Unit),
        Visibility.Chain => held.Any(role => IsNamed(role) || IsInLine(role)),
        _ => held.Any(IsNamed),
    };

    private bool Oversees(Visibility visibility, IReadOnlyList<OkrRole> held) => policy.Oversight switch
    {
        Oversight.Administrators => held.Contains(Administrator),
        Oversight.Leadership => held.Any(role => role is Administrator or Executive or Champion),
        Oversight.ExceptPrivate => visibility != Visibility.Private && held.Contains(Administrator),
        _ => false,
    };

    private static bool IsNamed(OkrRole role) => role is Owner or Contributor or Follower;

    private static bool IsInLine(OkrRole role) => role is UnitHead or Manager or Executive;

    private bool BelongsBelow(OrgUnitId unit)
    {
        foreach (var grant in viewer.Grants)
        {
            for (var view = grant is { Role: Member or UnitHead, Unit: { } own } ? snapshot.Find(own) : null; view is { } current; view = current.Parent)
            {
                if (current.Record.Id == unit)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
