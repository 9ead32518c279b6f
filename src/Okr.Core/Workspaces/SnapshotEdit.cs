namespace Okr;

/// <summary>Changes that leave the structure of a snapshot as it is, so that all of it can be shared: ids, references, links and the order of records.</summary>
internal sealed class SnapshotEdit
{
    private readonly OkrSnapshot _before;
    private SeenIds? _checkInIds;
    private Column<Cycle> _cycles;
    private Column<OrgUnit> _units;
    private Column<Objective> _objectives;
    private Column<KeyResult> _keyResults;
    private Column<Initiative> _initiatives;
    private Column<CheckIn> _checkIns;

    private SnapshotEdit(OkrSnapshot before)
    {
        _before = before;
        (_cycles, _units, _objectives) = (before.CycleRecords, before.UnitRecords, before.ObjectiveRecords);
        (_keyResults, _initiatives, _checkIns) = (before.KeyResultRecords, before.InitiativeRecords, before.Document.CheckInColumn);
    }

    /// <summary>The snapshot after the changes; null where one of them needs it compiled afresh.</summary>
    public static OkrSnapshot? Of(OkrSnapshot before, IReadOnlyList<OkrChange> changes, long? version)
    {
        if (!before.HasUniqueIds)
        {
            return null;
        }

        var edit = new SnapshotEdit(before);
        foreach (var change in changes)
        {
            if (change is not OkrChange.Put put || !edit.Takes(put.Record))
            {
                return null;
            }
        }

        var document = before.Document.With(changes, version, (edit._cycles, edit._units, edit._objectives, edit._initiatives, edit._checkIns));
        return before.With(document, edit._keyResults, edit._checkInIds);
    }

    private bool Takes(OkrRecord record) => record switch
    {
        Cycle cycle => Set(ref _cycles, _before.CycleRecords, _before.Index.Cycle(cycle.Id), cycle, old => old.Parent == cycle.Parent),
        OrgUnit unit => Set(ref _units, _before.UnitRecords, _before.Index.Unit(unit.Id), unit, old => old.Parent == unit.Parent),
        Objective objective => Takes(objective),
        Initiative initiative => Set(ref _initiatives, _before.InitiativeRecords, _before.Index.Initiative(initiative.Id), initiative, old =>
            (old.Objective, old.KeyResult, old.Unit) == (initiative.Objective, initiative.KeyResult, initiative.Unit)),
        CheckIn checkIn => Takes(checkIn),
        _ => false,
    };

    private bool Takes(Objective objective)
    {
        var number = _before.Index.Objective(objective.Id);
        if (!Set(ref _objectives, _before.ObjectiveRecords, number, objective, old => IsLike(old, objective)))
        {
            return false;
        }

        for (var k = 0; k < objective.KeyResults.Count; k++)
        {
            Set(ref _keyResults, _before.KeyResultRecords, _before.KeyResultStarts[number] + k, objective.KeyResults[k], _ => true);
        }

        return true;
    }

    // A new one comes last, and its id has to be known as one that nothing looks like.
    private bool Takes(CheckIn checkIn)
    {
        var seen = _checkInIds ?? _before.CheckInIds;
        if (seen.MayHold(checkIn.Id.Value) || !Serves(checkIn))
        {
            return false;
        }

        _checkInIds = seen.With(checkIn.Id.Value);
        Own(ref _checkIns, _before.Document.CheckInColumn);
        _checkIns.Add(checkIn);
        return true;
    }

    private bool Serves(CheckIn checkIn)
    {
        if (checkIn.KeyResult is not { IsDefault: false } id)
        {
            return _before.Index.Objective(checkIn.Objective) >= 0;
        }

        return _before.Index.KeyResult(id) is var keyResult and >= 0
            && (checkIn.Objective.IsDefault || _before.ObjectiveRecords[_before.KeyResultObjectives[keyResult]].Id == checkIn.Objective);
    }

    private static bool IsLike(Objective old, Objective objective)
    {
        if (old.Cycle != objective.Cycle || old.Unit != objective.Unit || old.KeyResults.Count != objective.KeyResults.Count || !old.AlignsTo.Equals(objective.AlignsTo))
        {
            return false;
        }

        for (var k = 0; k < old.KeyResults.Count; k++)
        {
            var (was, now) = (old.KeyResults[k], objective.KeyResults[k]);
            if (was.Id != now.Id || was.Unit != now.Unit || !was.AlignsTo.Equals(now.AlignsTo))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Set<T>(ref Column<T> column, Column<T> before, int number, T record, Func<T, bool> isLike)
    {
        if (number < 0 || !isLike(before[number]))
        {
            return false;
        }

        Own(ref column, before);
        column[number] = record;
        return true;
    }

    private static void Own<T>(ref Column<T> column, Column<T> before)
    {
        if (ReferenceEquals(column, before))
        {
            column = new(before);
        }
    }
}
