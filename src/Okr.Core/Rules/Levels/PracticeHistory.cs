namespace Okr.Rules;

/// <summary>The cycles of a workspace in which OKR was practised, as its own records show: what rules about beginnings and about widening ask.</summary>
internal sealed class PracticeHistory
{
    private readonly List<PracticeCycle> _byStart;
    private readonly List<PracticeScope> _widestUpTo = [];
    private readonly List<DateOnly> _ends = [];

    public PracticeHistory(RuleContext context)
    {
        _byStart = [.. Gather(context).OrderBy(cycle => cycle.Start).ThenBy(cycle => cycle.Record.Id.Value, StringComparer.Ordinal)];
        var widest = PracticeScope.NotChosen;
        foreach (var cycle in _byStart)
        {
            _widestUpTo.Add(widest = cycle.Widest > widest ? cycle.Widest : widest);
        }

        // Cycles that overlap, such as a year and its quarters, are one experience: of those that end first as many as fit one after the other.
        foreach (var cycle in _byStart.OrderBy(cycle => cycle.End))
        {
            if (_ends.Count == 0 || cycle.Start > _ends[^1])
            {
                _ends.Add(cycle.End);
            }
        }

        Present = [.. _byStart.Where(cycle => cycle.Record.State != CycleState.Closed && cycle.End >= context.Today)];
    }

    /// <summary>The cycles that are not over, by their start: those about which something can still be done.</summary>
    public IReadOnlyList<PracticeCycle> Present { get; }

    /// <summary>The first day of all.</summary>
    public DateOnly Began => _byStart[0].Start;

    /// <summary>How many cycles were over before this one began.</summary>
    public int CompletedBefore(PracticeCycle cycle) => FirstNotBefore(_ends, end => end, cycle.Start);

    /// <summary>The widest scope in the cycles that began before this one.</summary>
    public PracticeScope WidestBefore(PracticeCycle cycle) =>
        FirstNotBefore(_byStart, earlier => earlier.Start, cycle.Start) is var count and > 0 ? _widestUpTo[count - 1] : PracticeScope.NotChosen;

    private static int FirstNotBefore<T>(List<T> sorted, Func<T, DateOnly> dayOf, DateOnly day)
    {
        var (low, high) = (0, sorted.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = dayOf(sorted[middle]) < day ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static IEnumerable<PracticeCycle> Gather(RuleContext context)
    {
        var snapshot = context.Snapshot;
        var scopes = snapshot.Units.Select(unit => unit.Level?.Scope ?? PracticeScope.NotChosen).ToArray();
        var cycles = new PracticeCycle?[snapshot.CycleRecords.Count];
        for (var i = 0; i < snapshot.ObjectiveRecords.Count; i++)
        {
            if (snapshot.ObjectiveCycles[i] is var number and >= 0
                && snapshot.CycleRecords[number] is { Start: { } start, End: { } end } record
                && start <= end
                && IsPractice(snapshot.ObjectiveRecords[i].State, end < context.Today))
            {
                var scope = snapshot.ObjectiveUnits[i] is var unit and >= 0 ? scopes[unit] : PracticeScope.NotChosen;
                if (!context.Practice.IsTrial(new ObjectiveView(snapshot, i), scope))
                {
                    var cycle = cycles[number] ??= new PracticeCycle(record, start, end);
                    cycle.Counts[(int)scope]++;
                }
            }
        }

        return cycles.OfType<PracticeCycle>();
    }

    // A draft that was never taken up is no experience.
    private static bool IsPractice(OkrState state, bool isOver) => state switch
    {
        OkrState.Postponed or OkrState.Cancelled => false,
        OkrState.Draft or OkrState.Submitted => !isOver,
        _ => true,
    };
}
