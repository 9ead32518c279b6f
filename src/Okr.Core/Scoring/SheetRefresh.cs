using Okr.Alignment;

namespace Okr.Scoring;

/// <summary>Scores a workspace again after some changes: what they touch, and what stands above that.</summary>
internal sealed class SheetRefresh
{
    private readonly ScoreContext _before;
    private readonly ScoreContext _after;
    private readonly SheetBuilder _builder;
    private readonly SortedSet<int> _removed = [];
    private readonly HashSet<int> _dirty = [];

    private SheetRefresh(ScoreContext before, ScoreContext after)
    {
        (_before, _after) = (before, after);
        _builder = new SheetBuilder(after);
    }

    /// <summary>The scores after the changes, and the objectives that were scored again; null where they have to be computed anew.</summary>
    public static (ScoreContext Context, IReadOnlyList<int> Rescored)? Of(ScoreContext before, AlignmentGraph alignment, IReadOnlyList<OkrChange> changes)
    {
        if (before.Policy.RollUp.Source == ScoreSource.Descendants
            || changes.Any(change => change.Key.Kind is RecordKind.Cycle or RecordKind.Unit)
            || before.Snapshot.Levels != alignment.Snapshot.Levels
            || !before.Snapshot.HasUniqueIds
            || !alignment.Snapshot.HasUniqueIds)
        {
            return null;
        }

        var places = SheetPlaces.Of(before.Snapshot, alignment.Snapshot, changes);
        var after = new ScoreContext(alignment, before, new ScoreColumns(before.Columns, alignment.Snapshot, places));
        return (after, new SheetRefresh(before, after).Run(changes));
    }

    private List<int> Run(IReadOnlyList<OkrChange> changes)
    {
        foreach (var key in changes.Select(change => change.Key).Distinct())
        {
            Touch(key);
        }

        Touch(_before.Alignment.Loops.Concat(_after.Alignment.Loops).SelectMany(loop => loop.Members));
        var order = new RefreshOrder(_after, _dirty).ChildrenFirst();
        foreach (var objective in order.Select(BeforeOf).Where(old => old >= 0).Concat(_removed))
        {
            TakeFromCycle(objective);
        }

        foreach (var objective in order)
        {
            _builder.ScoreObjective(objective);
            _builder.AddToCycle(objective);
        }

        var units = order.Select(objective => _after.Snapshot.ObjectiveUnits[objective])
            .Concat(order.Select(BeforeOf).Where(old => old >= 0).Concat(_removed).Select(old => _before.Snapshot.ObjectiveUnits[old]));
        foreach (var unit in UnitsFromBelow(units))
        {
            _builder.ScoreUnit(unit);
        }

        return order;
    }

    private void Touch(RecordKey key)
    {
        switch (key.Kind)
        {
            case RecordKind.Objective:
                TouchObjective(new ObjectiveId(key.Id));
                break;
            case RecordKind.Initiative:
                var id = new InitiativeId(key.Id);
                Touch(new[] { _before.Snapshot.Find(id), _after.Snapshot.Find(id) }
                    .Select(initiative => initiative?.KeyResult?.Objective.Record.Id ?? default)
                    .Where(objective => !objective.IsDefault));
                break;
        }
    }

    private void Touch(IEnumerable<ObjectiveId> objectives)
    {
        foreach (var id in objectives)
        {
            if (_after.Snapshot.Find(id) is { } objective)
            {
                _dirty.Add(objective.Index);
            }
        }
    }

    // What it fed before may have lost a number; what it feeds now is found on the way up.
    private void TouchObjective(ObjectiveId id)
    {
        Touch([id]);
        if (_before.Snapshot.Find(id) is not { } old)
        {
            return;
        }

        Touch(RefreshOrder.FedBy(_before, old.Index).Select(parent => _before.Snapshot.ObjectiveRecords[parent].Id));
        if (_after.Snapshot.Find(id) is null)
        {
            _removed.Add(old.Index);
        }
    }

    private int BeforeOf(int objective) => _before.Snapshot.Find(_after.Snapshot.ObjectiveRecords[objective].Id)?.Index ?? -1;

    private void TakeFromCycle(int objective)
    {
        if (_before.Snapshot.ObjectiveCycles[objective] is var cycle and >= 0)
        {
            var (mean, objectives) = _after.Columns.Cycles[cycle];
            var term = _before.Units.TermOf(objective);
            mean.Remove(term.Value(isComputed: false), term.Weight);
            _after.Columns.Cycles[cycle] = (mean, objectives - 1);
        }
    }

    private IEnumerable<int> UnitsFromBelow(IEnumerable<int> units)
    {
        var (parents, isAlone) = (_after.Snapshot.UnitParents, _after.Policy.RollUp.Units == UnitSource.OwnObjectives);
        var depths = new Dictionary<int, int>();
        foreach (var unit in units)
        {
            for (var above = unit; above >= 0 && !depths.ContainsKey(above); above = isAlone ? -1 : parents[above])
            {
                depths[above] = DepthOf(above);
            }
        }

        return depths.OrderByDescending(unit => unit.Value).Select(unit => unit.Key);

        int DepthOf(int unit)
        {
            var depth = 0;
            for (var above = parents[unit]; above >= 0; above = parents[above])
            {
                depth++;
            }

            return depth;
        }
    }
}
