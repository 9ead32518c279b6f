namespace Okr.Access;

/// <summary>What a viewer is to a record: from the record itself, and from the units that the host's grants name.</summary>
internal static class RolesHeld
{
    public static IReadOnlyList<OkrRole> Of(Viewer viewer, OkrRecord record, OkrSnapshot snapshot)
    {
        var held = new SortedSet<OkrRole> { OkrRole.Everyone };
        held.UnionWith(FromRecord(viewer.Person, record, snapshot));
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

    private static IEnumerable<OkrRole> FromRecord(PersonId person, OkrRecord record, OkrSnapshot snapshot)
    {
        if (person.IsDefault)
        {
            yield break;
        }

        switch (record)
        {
            case Objective objective:
                if (objective.Owner == person)
                {
                    yield return OkrRole.Owner;
                }

                var initiatives = snapshot.Find(objective.Id)?.Initiatives ?? [];
                if (objective.KeyResults.Any(keyResult => keyResult.Owner == person) || initiatives.Any(initiative => IsAtWork(initiative.Record, person)))
                {
                    yield return OkrRole.Contributor;
                }

                if (initiatives.Any(initiative => initiative.Record.Followers.Contains(person)))
                {
                    yield return OkrRole.Follower;
                }

                break;
            case Initiative initiative:
                if (initiative.Owner == person || snapshot.Find(initiative.Objective)?.Record.Owner == person)
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

                break;
            case CheckIn checkIn when checkIn.Author == person:
            case Attestation attestation when attestation.By == person:
                yield return OkrRole.Owner;
                break;
            default:
                break;
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
            Initiative initiative => initiative.Unit ?? snapshot.Find(initiative.Objective)?.Record.Unit,
            CheckIn checkIn => snapshot.Find(checkIn.Objective)?.Record.Unit,
            Attestation attestation => attestation.Unit,
            _ => null,
        };
        var line = new List<OrgUnitId>();
        for (var view = unit is { } id ? snapshot.Find(id) : null; view is { } current; view = current.Parent)
        {
            line.Add(current.Record.Id);
        }

        return line;
    }
}
