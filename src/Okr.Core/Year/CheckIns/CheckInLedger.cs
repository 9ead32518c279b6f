using System.Runtime.InteropServices;
using Okr.Scoring;

namespace Okr.Year;

/// <summary>Writes reports that fit: adds them to what was there, and makes the objectives anew from all of it.</summary>
internal sealed class CheckInLedger
{
    private readonly YearContext _context;
    private readonly IReadOnlyList<TakenCheckIn> _taken;

    // By objective in the order of their first report, and in it by the place of the key result; -1 is the objective itself.
    private readonly Dictionary<int, SortedDictionary<int, Entry>> _entries = [];

    public CheckInLedger(YearContext context, IReadOnlyList<TakenCheckIn> taken)
    {
        _context = context;
        _taken = taken;
        foreach (var (checkIn, objective, keyResult) in taken)
        {
            var entries = CollectionsMarshal.GetValueRefOrAddDefault(_entries, objective.Index, out _) ??= [];
            var place = PlaceOf(keyResult);
            (entries.TryGetValue(place, out var entry) ? entry : entries[place] = new()).After.Add(checkIn);
        }

        if (taken.Count > 0)
        {
            AddWhatIsThere();
        }
    }

    public IReadOnlyList<OkrChange> Changes()
    {
        var changes = new List<OkrChange>(_taken.Count + _entries.Count);
        foreach (var taken in _taken)
        {
            changes.Add(_context.Put(taken.CheckIn));
        }

        // The objective is written even where it stays as it was, so that of two who report at once one has to look again.
        foreach (var (objective, entries) in _entries)
        {
            changes.Add(_context.Put(AddUp(_context.Snapshot.ObjectiveRecords[objective], entries)));
        }

        return changes;
    }

    private static Objective AddUp(Objective objective, SortedDictionary<int, Entry> entries)
    {
        KeyResult[] keyResults = [.. objective.KeyResults];
        foreach (var (place, entry) in entries)
        {
            var (before, after) = (InOrder(entry.Before), InOrder([.. entry.Before, .. entry.After]));
            if (place < 0)
            {
                objective = CheckInTotals.AddUp(objective, before, after);
            }
            else
            {
                keyResults[place] = CheckInTotals.AddUp(keyResults[place], before, after);
            }
        }

        return objective with { KeyResults = keyResults };
    }

    private static List<CheckIn> InOrder(List<CheckIn> checkIns)
    {
        var standing = StandingCheckIns.Of(checkIns).ToList();
        standing.Sort(CheckInTotals.Compare);
        return standing;
    }

    private void AddWhatIsThere()
    {
        var snapshot = _context.Snapshot;
        foreach (var checkIn in snapshot.Document.CheckIns)
        {
            var keyResult = checkIn.KeyResult is { } id ? snapshot.Find(id) : null;
            var objective = checkIn.KeyResult is null ? snapshot.Find(checkIn.Objective) : keyResult?.Objective;
            if (objective is { } known && _entries.TryGetValue(known.Index, out var entries) && entries.TryGetValue(PlaceOf(keyResult), out var entry))
            {
                entry.Before.Add(checkIn);
            }
        }
    }

    private int PlaceOf(KeyResultView? keyResult) => keyResult is { } view ? view.Index - _context.Snapshot.KeyResultStarts[view.Objective.Index] : -1;

    private sealed class Entry
    {
        public List<CheckIn> Before { get; } = [];

        public List<CheckIn> After { get; } = [];
    }
}
