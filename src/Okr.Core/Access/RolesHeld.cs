namespace Okr.Access;

/// <summary>What a viewer is to a record: from the record itself, and from the units that the host's grants name.</summary>
internal static class RolesHeld
{
    public static IReadOnlyList<OkrRole> Of(Viewer viewer, OkrRecord record, OkrSnapshot snapshot) => Merge(viewer, FromRecord(viewer.Person, record, snapshot), record, snapshot);

    /// <summary>The roles that count for an action. Nobody becomes an owner by naming themselves in what they are about to write.</summary>
    public static IReadOnlyList<OkrRole> For(OkrAction action, Viewer viewer, OkrRecord record, OkrSnapshot snapshot) => (action, record) switch
    {
        (OkrAction.Draft, Objective) => Merge(viewer, [], record, snapshot),
        (OkrAction.Draft, Initiative) => Merge(
            viewer, HangsOn.ObjectiveOf(record, snapshot) is { } objective ? FromRecord(viewer.Person, objective.Record, snapshot) : [], record, snapshot),
        (OkrAction.Attest, Attestation attestation) => Merge(
            viewer, attestation.Person is { IsDefault: false } person && person == viewer.Person ? [OkrRole.Owner] : [], record, snapshot),
        _ => Of(viewer, record, snapshot),
    };

    private static IReadOnlyList<OkrRole> Merge(Viewer viewer, IEnumerable<OkrRole> fromRecord, OkrRecord record, OkrSnapshot snapshot)
    {
        var held = new SortedSet<OkrRole>(fromRecord) { OkrRole.Everyone };
        var line = Line(record, snapshot);
        foreach (var grant in viewer.Grants)
        {
            if (grant.Unit is not { } unit)
            {
                held.Add(grant.Role);
            }
            else if (line.IndexOf(unit) is var steps and >= 0 && (steps == 0 || grant.Role != OkrRole.Member))
            {
                held.Add(grant.Role == OkrRole.UnitHead && steps > 0 ? OkrRole.Manager : grant.Role);
            }
        }

        return [.. held];
    }

    private static IEnumerable<OkrRole> FromRecord(PersonId person, OkrRecord record, OkrSnapshot snapshot) => person.IsDefault ? [] : record switch
    {
        Objective objective => FromObjective(person, objective, snapshot),
        Initiative initiative => FromInitiative(person, initiative, snapshot),
        CheckIn checkIn when checkIn.Author == person => [OkrRole.Owner],
        Attestation attestation when attestation.By == person => [OkrRole.Owner],
        Attestation attestation when attestation.Person == person => [OkrRole.Follower],
        _ => [],
    };

    private static IEnumerable<OkrRole> FromObjective(PersonId person, Objective objective, OkrSnapshot snapshot)
    {
        if (objective.Owner == person)
        {
            yield return OkrRole.Owner;
        }

        var initiatives = snapshot.Find(objective.Id)?.Initiatives ?? [];
        if (objective.KeyResults.Any(keyResult => keyResult.Owner == person) || initiatives.Any(initiative => IsAtWork(initiative.Record, person)))
        {
            yield return OkrRole.Contributor;
        }

        if (objective.SharedWith.Contains(person) || initiatives.Any(initiative => initiative.Record.Followers.Contains(person)))
        {
            yield return OkrRole.Follower;
        }
    }

    private static IEnumerable<OkrRole> FromInitiative(PersonId person, Initiative initiative, OkrSnapshot snapshot)
    {
        if (initiative.Owner == person || HangsOn.ObjectiveOf(initiative, snapshot)?.Record.Owner == person)
        {
            yield return OkrRole.Owner;
        }

        if (initiative.Members.Contains(person))
        {
            yield return OkrRole.Contributor;
        }

        if (initiative.Followers.Contains(person))
        {
            yield return OkrRole.Follower;
        }
    }

    private static bool IsAtWork(Initiative initiative, PersonId person) => initiative.Owner == person || initiative.Members.Contains(person);

    /// <summary>The owning unit of a record and the units above it, nearest first.</summary>
    private static List<OrgUnitId> Line(OkrRecord record, OkrSnapshot snapshot)
    {
        var unit = record switch
        {
            OrgUnit own => own.Id,
            Objective objective => objective.Unit,
            Initiative { Unit: { } own } => own,
            Attestation attestation => attestation.Unit,
            _ => HangsOn.ObjectiveOf(record, snapshot)?.Record.Unit,
        };
        var line = new List<OrgUnitId>();
        for (var view = unit is { } id ? snapshot.Find(id) : null; view is { } current; view = current.Parent)
        {
            line.Add(current.Record.Id);
        }

        return line;
    }
}
