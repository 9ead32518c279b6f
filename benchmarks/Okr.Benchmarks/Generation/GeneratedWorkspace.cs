namespace Okr.Generation;

/// <summary>A made-up tenant of any size, the same at every run with the same seed.</summary>
/// <remarks>
/// Three objectives a unit, three and a half key results an objective (350,000 key results are 100,000 objectives), a tree of units with a mean span of 7.6
/// whose leaves are people: 2,100,000 key results are 200,000 units in a tree that is 7 or 8 deep. Four of five objectives support another one, half of those a
/// key result of it; 6 % have a second parent; those of the company gather thousands. All links lead to a unit further up or at least earlier, so there
/// is no loop. Titles have about 70 characters in English and 25 in Chinese, no two alike but those that were planted: one objective in 50 repeats one that it supports,
/// and one in 50 any earlier one, half of them to the letter. Records come in no helpful order.
/// </remarks>
public sealed class GeneratedWorkspace
{
    private const int ObjectivesPerUnit = 3;

    /// <summary>A unit has as many parts on average, counting those that chance leaves without any; those that have some have 7.6.</summary>
    private const double Span = 10;

    private static readonly CycleId Quarter = new("2026-q1");
    private static readonly CycleId Year = new("2026");

    private readonly Random _random;
    private readonly Phrases _phrases;
    private readonly Copyist _copyist;
    private readonly int[] _unitParents;
    private readonly int[] _keyResultCounts;
    private readonly string[] _titles;
    private readonly List<PlantedCopy> _copies = [];

    private GeneratedWorkspace(int keyResults, int seed)
    {
        _random = new Random(seed);
        _phrases = new Phrases(_random);
        _copyist = new Copyist(_random);
        _keyResultCounts = SplitKeyResults(keyResults);
        _unitParents = GrowTree((_keyResultCounts.Length + ObjectivesPerUnit - 1) / ObjectivesPerUnit);
        _titles = new string[_keyResultCounts.Length];
    }

    /// <summary>Makes a tenant.</summary>
    /// <param name="keyResults">How many key results it has, at least 1; everything else follows.</param>
    /// <param name="seed">Another seed makes another tenant of the same shape.</param>
    public static GeneratedTenant Create(int keyResults, int seed = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(keyResults);
        var workspace = new GeneratedWorkspace(keyResults, seed);
        return new(OkrDocument.FromRecords([.. Cycles(), .. workspace.Units(), .. workspace.Objectives()]), workspace._copies);
    }

    private static Cycle[] Cycles() =>
    [
        new() { Id = Year, Name = "2026", Start = new(2026, 1, 1), End = new(2026, 12, 31) },
        new() { Id = Quarter, Name = "2026 Q1", Start = new(2026, 1, 1), End = new(2026, 3, 31), Parent = Year },
    ];

    private static ObjectiveId IdOf(int objective) => new($"o{objective}");

    private static KeyResultId IdOf(int objective, int keyResult) => new($"o{objective}.kr{keyResult + 1}");

    /// <summary>Two to five key results an objective, in every group of four one of each; the last objective takes what is left.</summary>
    private int[] SplitKeyResults(int total)
    {
        int[] group = [2, 3, 4, 5];
        var counts = new List<int>((total / 3) + 1);
        for (var left = total; left > 0; left -= counts[^1])
        {
            if (counts.Count % group.Length == 0)
            {
                _random.Shuffle(group);
            }

            counts.Add(Math.Min(left, group[counts.Count % group.Length]));
        }

        return [.. counts];
    }

    /// <summary>The parent of each unit has a smaller number; unit 0 is the company.</summary>
    private int[] GrowTree(int units)
    {
        var parents = new int[units];
        parents[0] = -1;
        for (var unit = 1; unit < units; unit++)
        {
            parents[unit] = (int)((unit - 1) / Span * (0.5 + _random.NextDouble()));
        }

        return parents;
    }

    private OrgUnit[] Units()
    {
        var isParent = new bool[_unitParents.Length];
        foreach (var parent in _unitParents.Skip(1))
        {
            isParent[parent] = true;
        }

        return
        [
            .. _unitParents.Select((parent, unit) => new OrgUnit
            {
                Id = UnitIdOf(unit),
                Name = unit == 0 ? "Acme" : isParent[unit] ? $"{_phrases.Trade()} {unit}" : $"Person {unit}",
                Level = unit == 0 ? LevelScheme.Company : !isParent[unit] ? LevelScheme.Individual : parent == 0 ? LevelScheme.Department : LevelScheme.Team,
                Parent = unit == 0 ? null : UnitIdOf(parent),
            }),
        ];
    }

    private Objective[] Objectives()
    {
        Objective[] objectives = [.. Enumerable.Range(0, _keyResultCounts.Length).Select(NewObjective)];
        _random.Shuffle(objectives);
        return objectives;
    }

    private Objective NewObjective(int number)
    {
        var parents = ParentsOf(number);
        AlignmentLink[] links = [.. parents.Select(NewLink)];
        return new()
        {
            Id = IdOf(number),
            Cycle = number < ObjectivesPerUnit ? Year : Quarter,
            Unit = UnitIdOf(number / ObjectivesPerUnit),
            Title = _titles[number] = TitleOf(number, [.. parents.Where((_, i) => links[i].State != LinkState.Declined)]),
            Owner = Chance(0.97) ? new PersonId($"p{number / ObjectivesPerUnit}") : null,
            Ambition = Chance(0.5) ? Ambition.Aspirational : Ambition.Committed,
            KeyResults = [.. Enumerable.Range(0, _keyResultCounts[number]).Select(keyResult => NewKeyResult(number, keyResult))],
            AlignsTo = links,
        };
    }

    private string TitleOf(int number, int[] parents)
    {
        var isLinked = parents.Length > 0 && Chance(0.025);
        if (!isLinked && !(number > 0 && Chance(0.02)))
        {
            return _phrases.Aim();
        }

        var original = isLinked ? parents[0] : _random.Next(number);
        var isExact = Chance(0.5);
        _copies.Add(new PlantedCopy(IdOf(number), IdOf(original), isLinked || parents.Contains(original), isExact));
        return isExact ? _titles[original] : _copyist.Near(_titles[original]);
    }

    private KeyResult NewKeyResult(int objective, int number)
    {
        var (title, metric) = _phrases.Result(Chance(0.9));
        return new()
        {
            Id = IdOf(objective, number),
            Title = title,
            Metric = metric,
            Weight = Chance(0.1) ? new Weight(2) : default,
            Confidence = Chance(0.5) ? new Confidence(_random.Next(11)) : null,
            Grade = Chance(0.02) ? new Grade { Value = _random.Next(11) / 10m } : null,
        };
    }

    private int[] ParentsOf(int objective)
    {
        var unit = objective / ObjectivesPerUnit;
        if (unit == 0 || Chance(0.2))
        {
            return [];
        }

        var first = ((Chance(0.0175) ? 0 : _unitParents[unit]) * ObjectivesPerUnit) + _random.Next(ObjectivesPerUnit);
        var second = _random.Next(unit * ObjectivesPerUnit);
        return Chance(0.075) && second != first ? [first, second] : [first];
    }

    private AlignmentLink NewLink(int parent) => new()
    {
        Parent = IdOf(parent),
        ParentKeyResult = Chance(0.5) ? IdOf(parent, _random.Next(_keyResultCounts[parent])) : null,
        Kind = Chance(0.25) ? LinkKind.Contributes : LinkKind.Supports,
        State = Chance(0.97) ? LinkState.Accepted : Chance(0.7) ? LinkState.Requested : LinkState.Declined,
    };

    private bool Chance(double share) => _random.NextDouble() < share;

    private static OrgUnitId UnitIdOf(int unit) => new($"u{unit}");
}
