namespace Okr.Rules;

/// <summary>Which units have a part in an objective: by an objective or key result of their own, or of a unit below them, that supports it.</summary>
internal sealed class ContributorParts(RuleContext context)
{
    private readonly HashSet<int> _units = [];
    private Dictionary<string, int>? _byName;
    private int _objective = -1;

    /// <summary>The unit with this id or name; -1 where there is none. Of several with one name that of the first id.</summary>
    public int Find(string text)
    {
        if (OkrIdText.Problem(text) is null && context.Snapshot.Find(new OrgUnitId(text)) is { } unit)
        {
            return unit.Index;
        }

        if (_byName is null)
        {
            _byName = new(StringComparer.OrdinalIgnoreCase);
            foreach (var named in context.Snapshot.Units.OrderBy(named => named.Record.Id.Value, StringComparer.Ordinal))
            {
                _byName.TryAdd(named.Record.Name, named.Index);
            }
        }

        return _byName.GetValueOrDefault(text, -1);
    }

    /// <summary>Whether a unit has a part; the one whose objective it is always has.</summary>
    public bool Has(ObjectiveView objective, int unit)
    {
        if (_objective != objective.Index)
        {
            _objective = objective.Index;
            Collect(objective);
        }

        return _units.Contains(unit);
    }

    private void Collect(ObjectiveView objective)
    {
        var snapshot = context.Snapshot;
        _units.Clear();
        _units.Add(snapshot.ObjectiveUnits[objective.Index]);
        foreach (var number in snapshot.LinksDown[objective.Index])
        {
            var link = snapshot.Links[number];
            if (!link.IsLive || !snapshot.ObjectiveRecords[link.Child].State.IsJudged())
            {
                continue;
            }

            // A unit that is noted has noted everybody above it.
            for (var unit = snapshot.ObjectiveUnits[link.Child]; unit >= 0 && _units.Add(unit); unit = snapshot.UnitParents[unit])
            {
            }
        }
    }
}
