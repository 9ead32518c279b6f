namespace Okr.Rules;

/// <summary>What lower levels support, counted once for a whole run.</summary>
internal sealed class SupportFromBelow
{
    private readonly RuleContext _context;
    private readonly bool[] _isSupported;
    private readonly bool[] _isKeyResultSupported;
    private readonly int[] _supportedKeyResults;
    private readonly Dictionary<(int Unit, int Cycle, DateOnly? Start, DateOnly? End), int> _supporters = [];

    public SupportFromBelow(RuleContext context)
    {
        _context = context;
        var snapshot = context.Snapshot;
        _isSupported = new bool[snapshot.ObjectiveRecords.Count];
        _supportedKeyResults = new int[_isSupported.Length];
        _isKeyResultSupported = new bool[snapshot.KeyResultRecords.Count];
        foreach (var (child, parent) in context.AlignedPairs)
        {
            _isSupported[parent.Index] = true;
            if (child.Unit?.Level is { } level && parent.Unit?.Level is { } parentLevel && level.Rank > parentLevel.Rank)
            {
                _supporters[Neighbours(parent)] = SupportersOf(parent) + 1;
            }
        }

        foreach (var link in snapshot.Links)
        {
            if (link is { IsAligning: true, ParentKeyResult: >= 0 } && !_isKeyResultSupported[link.ParentKeyResult])
            {
                _isKeyResultSupported[link.ParentKeyResult] = true;
                _supportedKeyResults[link.Parent]++;
            }
        }
    }

    /// <summary>Whether anybody supports an objective or a key result of it.</summary>
    public bool IsSupported(ObjectiveView objective) => _isSupported[objective.Index];

    /// <summary>Whether anybody supports a key result.</summary>
    public bool IsSupported(KeyResultView keyResult) => _isKeyResultSupported[keyResult.Index];

    /// <summary>How many key results of an objective somebody supports.</summary>
    public int SupportedKeyResultsOf(ObjectiveView objective) => _supportedKeyResults[objective.Index];

    /// <summary>How often objectives of lower levels support this one or its neighbours: those of the same unit at the same time.</summary>
    public int SupportersOf(ObjectiveView objective) => _supporters.GetValueOrDefault(Neighbours(objective));

    /// <summary>The objectives of the top level in each cycle where nobody supports any, and how many lower ones of the cycle are aligned or autonomous.</summary>
    public IEnumerable<(CycleView? Cycle, OkrTarget[] Top, int Below)> UnsupportedTops()
    {
        var answers = new AlignmentAnswers(_context);
        var ranked = _context.Objectives.Where(objective => objective.Unit?.Level is not null).ToList();
        var top = ranked.Count == 0 ? 0 : ranked.Min(RankOf);
        foreach (var cycle in ranked.GroupBy(objective => _context.Snapshot.ObjectiveCycles[objective.Index]))
        {
            var tops = cycle.Where(objective => RankOf(objective) == top).ToList();
            if (tops.Count > 0 && !tops.Exists(IsSupported))
            {
                yield return (tops[0].Cycle, [.. tops.Select(objective => objective.Target).Order()], cycle.Count(objective => RankOf(objective) > top && answers.IsGiven(objective.Record)));
            }
        }
    }

    private static int RankOf(ObjectiveView objective) => objective.Unit!.Value.Level!.Rank;

    // Without a cycle the dates say what belongs together.
    private (int Unit, int Cycle, DateOnly? Start, DateOnly? End) Neighbours(ObjectiveView objective)
    {
        var (unit, cycle) = (_context.Snapshot.ObjectiveUnits[objective.Index], _context.Snapshot.ObjectiveCycles[objective.Index]);
        return cycle >= 0 ? (unit, cycle, null, null) : (unit, cycle, objective.Start, objective.End);
    }
}
