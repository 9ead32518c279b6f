namespace Okr.Interchange;

/// <summary>The dates that rows give their cycles: the first row with a date defines its cycle, so the rows are put in an order in which that one is right.</summary>
internal sealed class CycleDates
{
    private readonly Dictionary<CycleId, Cycle> _cycles = [];
    private readonly Dictionary<CycleId, (DateOnly? Start, DateOnly? End)> _defined = [];

    public CycleDates(OkrDocument document)
    {
        foreach (var cycle in document.Cycles)
        {
            if (!cycle.Id.IsDefault)
            {
                _cycles.TryAdd(cycle.Id, cycle);
            }
        }
    }

    /// <summary>The objectives in their order, except that one with the dates of its cycle comes before those with dates of their own.</summary>
    public static IEnumerable<Objective> Order(IReadOnlyList<Objective> objectives)
    {
        var plain = new Dictionary<CycleId, Objective>();
        foreach (var objective in objectives.Where(objective => objective is { Cycle.IsDefault: false, Start: null, End: null }))
        {
            plain.TryAdd(objective.Cycle, objective);
        }

        var moved = new HashSet<Objective>(ReferenceEqualityComparer.Instance);
        foreach (var objective in objectives)
        {
            if (plain.Remove(objective.Cycle, out var first) && !ReferenceEquals(first, objective))
            {
                moved.Add(first);
                yield return first;
            }

            if (!moved.Contains(objective))
            {
                yield return objective;
            }
        }
    }

    /// <summary>The first and last day that the row of an objective states.</summary>
    public (DateOnly? Start, DateOnly? End) Of(Objective objective)
    {
        var cycle = _cycles.GetValueOrDefault(objective.Cycle);
        return (objective.Start ?? cycle?.Start, objective.End ?? cycle?.End);
    }

    /// <summary>Takes note of a row that is written, and says what the objective's own dates come back as.</summary>
    public (DateOnly? Start, DateOnly? End) Write(Objective objective)
    {
        var (start, end) = Of(objective);
        if (objective.Cycle.IsDefault)
        {
            return (start, end);
        }

        var defined = _defined.GetValueOrDefault(objective.Cycle);
        if (defined is (null, null))
        {
            _defined[objective.Cycle] = defined = (start, end);
        }

        return (start == defined.Start ? null : start, end == defined.End ? null : end);
    }

    public bool IsKnown(CycleId id) => _cycles.ContainsKey(id);

    /// <summary>What comes back for a cycle; null where no row that was written names it, or another record has its id.</summary>
    public Cycle? Expected(Cycle cycle) => ReferenceEquals(_cycles.GetValueOrDefault(cycle.Id), cycle) && _defined.TryGetValue(cycle.Id, out var dates)
        ? new Cycle { Id = cycle.Id, Name = cycle.Id.Value, Start = dates.Start, End = dates.End }
        : null;
}
