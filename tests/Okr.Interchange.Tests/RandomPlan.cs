namespace Okr.Interchange.Tests;

/// <summary>Plans made by chance from a seed: nasty texts, several levels, all kinds of metric, links in every direction.</summary>
internal sealed class RandomPlan(int seed, int salt)
{
    private static readonly string[] Pieces =
        ["a", "Grow", "增长", "🚀", " ", ",", ";", "\"", "\"\"", "'", "''", "=", "+", "-", "@", "\t", "\r", "\n", "\r\n", "%", ":", " > ", "<b>", "\uFEFF", "\uFFFD", "；", "0", "-5", "é"];

    private static readonly string[] IdPieces = ["o", "=", "-", "'", "a b", "目标", "x:", "；", "@", "\"", ",", "5:1"];

    private static readonly DateOnly FirstDay = new(2026, 1, 1);

    private readonly Random _random = new(unchecked((seed * 1_000_003) + salt));
    private readonly List<string> _ids = [];

    /// <summary>A plan that a table can carry whole.</summary>
    public OkrDocument Carried()
    {
        var units = Units();
        var cycles = Cycles();
        var objectiveCount = _random.Next(0, 8);
        var keyResults = new List<KeyResult[]>();
        var objectives = new List<Objective>();
        var objectiveIds = Enumerable.Range(0, objectiveCount).Select(_ => new ObjectiveId(Id())).ToList();
        for (var i = 0; i < objectiveCount; i++)
        {
            keyResults.Add([.. Enumerable.Range(0, _random.Next(4)).Select(_ => KeyResult(units))]);
        }

        var plainCycles = new HashSet<CycleId>();
        for (var i = 0; i < objectiveCount; i++)
        {
            var cycle = _random.Next(4) == 0 ? null : Pick(cycles);
            var hasOwnDates = cycle is { Start: not null } && !plainCycles.Add(cycle.Id) && Chance();
            objectives.Add(new Objective
            {
                Id = objectiveIds[i],
                Cycle = cycle?.Id ?? default,
                Unit = Chance() ? Pick(units).Id : default,
                Title = Title(),
                Owner = Maybe(Person),
                State = Pick(Enum.GetValues<OkrState>()),
                Ambition = Pick(Enum.GetValues<Ambition>()),
                Start = hasOwnDates || (cycle is null && Chance()) ? FirstDay.AddDays(_random.Next(400, 800)) : null,
                End = hasOwnDates && cycle!.End is not null ? FirstDay.AddDays(_random.Next(900, 999)) : null,
                KeyResults = [.. keyResults[i].Select(keyResult => keyResult with { AlignsTo = Links(objectiveIds, keyResults, i, onlyContributing: true) })],
                AlignsTo = Links(objectiveIds, keyResults, i, onlyContributing: false),
                Grade = Maybe(() => new Grade { Value = _random.Next(0, 1001) / 1000m }),
                Labels = Labels(),
            });
        }

        var initiatives = new List<Initiative>();
        foreach (var objective in objectives)
        {
            for (var i = _random.Next(3); i > 0; i--)
            {
                initiatives.Add(new Initiative
                {
                    Id = new InitiativeId(Id()),
                    Objective = objective.Id,
                    KeyResult = objective.KeyResults.Count > 0 && Chance() ? Pick(objective.KeyResults).Id : null,
                    Title = Title(),
                    Owner = Maybe(Person),
                    Unit = Chance() ? Pick(units).Id : null,
                    State = Pick(Enum.GetValues<OkrState>()),
                    Due = Maybe(Day),
                    Labels = Labels(),
                });
            }
        }

        return OkrDocument.FromRecords([.. UsedCycles(cycles, objectives), .. UsedUnits(units, objectives, initiatives), .. objectives, .. initiatives]);
    }

    /// <summary>A plan with much that a table cannot carry.</summary>
    public OkrDocument Anything()
    {
        var plan = Carried();
        var records = plan.Records.Select(Disturb).ToList();
        if (Chance())
        {
            records.Add(new Cycle { Id = new("unused") });
            records.Add(new OrgUnit { Id = new("unused"), Name = "Unused" });
        }

        records.AddRange(plan.Objectives.Take(1).Select(objective => new CheckIn { Id = new("c1"), Objective = objective.Id }));
        records.Add(new Attestation { Id = new("a1"), Question = "leadership-support" });
        return OkrDocument.FromRecords(records);
    }

    private OkrRecord Disturb(OkrRecord record) => _random.Next(3) > 0 ? record : record switch
    {
        Cycle cycle => cycle with { Name = Text(), State = Pick(Enum.GetValues<CycleState>()), Start = Maybe(Day), Parent = Maybe(() => new CycleId("year")) },
        OrgUnit unit => unit with { Headcount = _random.Next(9), Level = Chance() ? default : unit.Level },
        Objective objective => objective with
        {
            Origin = Pick(Enum.GetValues<Origin>()),
            Visibility = Pick(Enum.GetValues<Visibility>()),
            Start = Maybe(Day),
            Cycle = Chance() ? objective.Cycle : new CycleId("elsewhere"),
            Grade = new Grade { Value = 0.5m, Reason = Maybe(Text), By = Maybe(Person) },
            Labels = new Dictionary<string, string> { ["title"] = "x", ["Note "] = "y", ["empty"] = "", ["level"] = "team", ["baseline"] = Text(), ["own"] = Text() },
            AlignsTo = [.. objective.AlignsTo.Select(Disturb).Reverse()],
            KeyResults = [.. objective.KeyResults.Select(Disturb)],
        },
        Initiative initiative => initiative with
        {
            Weight = new(2m),
            Target = Maybe(Number),
            Members = [new PersonId("x")],
            Labels = new Dictionary<string, string> { ["cycle"] = Chance() ? "Q0" : Text(), ["due"] = "x", ["grade"] = Text() },
        },
        _ => record,
    };

    private KeyResult Disturb(KeyResult keyResult) => keyResult with
    {
        IsGuardrail = Chance(),
        CheckIns = Maybe(() => new CheckInSummary { Count = 3 }),
        Revisions = Chance() ? [new MetricRevision { Before = keyResult.Metric }] : [],
        AlignsTo = [.. keyResult.AlignsTo.Select(Disturb)],
        Labels = new Dictionary<string, string> { ["start"] = Chance() ? "2026-01-01" : Text(), ["target"] = Text(), ["metric_unit"] = Text(), ["metric"] = "x" },
        Metric = Pick<Metric?>(
        [
            null,
            new ExecutedMetric(),
            keyResult.Metric,
            new BoundMetric { Kind = BoundKind.Constant, Lower = Number(), Tolerance = 0.05m, Current = Maybe(Number) },
            new BoundMetric { Kind = BoundKind.AtLeast, Lower = Maybe(Number), Upper = Maybe(Number), IsStrict = Chance(), Measure = Pick(Enum.GetValues<BoundMeasure>()) },
            new BoundMetric { Kind = BoundKind.Between, Lower = Maybe(Number), Upper = Maybe(Number), Baseline = Maybe(Number) },
            new MilestonesMetric { Steps = [new() { Title = Text(), IsDone = Chance() }, new() { Weight = new(3m), IsDone = Chance() ? null : Chance() }] },
            new NumericMetric { Target = 5m, Unit = "a\0b", Checkpoints = [new() { Value = 1m }], Accumulation = Pick(Enum.GetValues<Accumulation>()) },
        ]),
    };

    private AlignmentLink Disturb(AlignmentLink link) => link with
    {
        State = Pick(Enum.GetValues<LinkState>()),
        Kind = Pick(Enum.GetValues<LinkKind>()),
        Parent = Chance() ? link.Parent : new ObjectiveId(Pick(["nowhere", "a；b", "a:5", " blank", "a;b"])),
    };

    private List<OrgUnit> Units()
    {
        var units = new List<OrgUnit>();
        for (var i = _random.Next(1, 6); i > 0; i--)
        {
            var parent = units.Count > 0 && Chance() ? Pick(units) : null;
            var name = Pick(["Acme", "R>D", "=Lab", "销售, 华东", "\"Q\"", new string('长', 90), "a;b"]) + units.Count;
            var path = parent is null ? name : Path(units, parent) + " > " + name;
            units.Add(new OrgUnit
            {
                Id = IdOf(path),
                Name = name,
                Parent = parent?.Id,
                Level = Pick([LevelScheme.Company, LevelScheme.Department, LevelScheme.Team, LevelScheme.Individual]),
            });
        }

        return units;
    }

    private static string Path(List<OrgUnit> units, OrgUnit unit) =>
        unit.Parent is { } parent ? Path(units, units.First(other => other.Id == parent)) + " > " + unit.Name : unit.Name;

    /// <summary>The id that an import gives a path; asked of an import, because long paths are shortened there.</summary>
    private static OrgUnitId IdOf(string path) => path.Length <= 128
        ? new OrgUnitId(path)
        : Table.Sound($"type,id,title,unit\nobjective,o,T,\"{path.Replace("\"", "\"\"", StringComparison.Ordinal)}\"\n").Objectives[0].Unit;

    private List<Cycle> Cycles() => [.. Enumerable.Range(0, _random.Next(1, 4)).Select(i =>
    {
        var name = Pick(["Q", "=Q", "2026-", "一季度"]) + i;
        var start = Maybe(() => FirstDay.AddDays(_random.Next(0, 90)));
        return new Cycle { Id = new(name), Name = name, Start = start, End = start is null ? null : Maybe(() => FirstDay.AddDays(_random.Next(90, 365))) };
    })];

    private static IEnumerable<Cycle> UsedCycles(List<Cycle> cycles, List<Objective> objectives) =>
        cycles.Where(cycle => objectives.Exists(objective => objective.Cycle == cycle.Id));

    private static List<OrgUnit> UsedUnits(List<OrgUnit> units, List<Objective> objectives, List<Initiative> initiatives)
    {
        var used = objectives.Select(objective => objective.Unit).ToHashSet();
        var stating = used.ToHashSet();
        used.UnionWith(objectives.SelectMany(objective => objective.KeyResults).Select(keyResult => keyResult.Unit ?? default));
        used.UnionWith(initiatives.Select(initiative => initiative.Unit ?? default));
        for (var i = units.Count - 1; i >= 0; i--)
        {
            if (used.Contains(units[i].Id) && units[i].Parent is { } parent)
            {
                used.Add(parent);
            }
        }

        return [.. units.Where(unit => used.Contains(unit.Id)).Select(unit => stating.Contains(unit.Id)
            ? unit
            : unit with { Level = unit.Parent is null ? LevelScheme.Company : LevelScheme.Department })];
    }

    private KeyResult KeyResult(List<OrgUnit> units) => new()
    {
        Id = new KeyResultId(Id()),
        Title = Title(),
        Metric = Metric(),
        Weight = Pick([default, new Weight(0m), new Weight(2.5m), new Weight(1_000_000m)]),
        Owner = Maybe(Person),
        Unit = Chance() ? Pick(units).Id : null,
        State = Pick(Enum.GetValues<OkrState>()),
        Ambition = Pick(Enum.GetValues<Ambition>()),
        Due = Maybe(Day),
        Confidence = Maybe(() => new Confidence(_random.Next(0, 101) / 10m)),
        Grade = Maybe(() => new Grade { Value = _random.Next(0, 101) / 100m }),
        Labels = Labels(),
    };

    private Metric Metric() => _random.Next(7) switch
    {
        0 => new NumericMetric { Baseline = Maybe(Number), Target = Maybe(Number), Current = Maybe(Number), Commit = Maybe(Number), Stretch = Maybe(Number), Unit = Maybe(Text) ?? "" },
        1 => Pick<Metric>(
        [
            new BoundMetric { Kind = BoundKind.AtLeast, Lower = Maybe(Number), Baseline = Maybe(Number), Current = Maybe(Number), Unit = Maybe(Text) ?? "" },
            new BoundMetric { Kind = BoundKind.AtMost, Upper = Maybe(Number), Baseline = Maybe(Number), Current = Maybe(Number), Unit = Maybe(Text) ?? "" },
            new BoundMetric { Kind = BoundKind.Between, Lower = Maybe(Number), Upper = Maybe(Number), Current = Maybe(Number), Unit = Maybe(Text) ?? "" },
        ]),
        2 => Milestones(_random.Next(0, 12)),
        3 => new BinaryMetric { IsDone = Maybe(Chance) },
        4 => new ZonesMetric { Commit = Maybe(Text) ?? "", Target = Maybe(Text) ?? "", Stretch = Maybe(Text) ?? "", Reached = Maybe(() => Pick(Enum.GetValues<Zone>())) },
        _ => new ManualMetric { Progress = Maybe(() => _random.Next(0, 101) / 100m) },
    };

    private MilestonesMetric Milestones(int count)
    {
        int? done = Chance() ? null : _random.Next(0, count + 1);
        return new MilestonesMetric
        {
            Steps = [.. Enumerable.Range(1, count).Select(i => new Milestone { Title = $"{i}", IsDone = done is null ? null : i <= done })],
        };
    }

    private List<AlignmentLink> Links(List<ObjectiveId> objectives, List<KeyResult[]> keyResults, int own, bool onlyContributing)
    {
        var targets = Enumerable.Range(0, objectives.Count).Where(i => !onlyContributing || i != own)
            .Select(i => new AlignmentLink { Parent = objectives[i] })
            .Concat(Enumerable.Range(0, objectives.Count).SelectMany(i => keyResults[i].Select(keyResult => new AlignmentLink { Parent = objectives[i], ParentKeyResult = keyResult.Id })))
            .Concat([new AlignmentLink { Parent = new("nowhere") }, new AlignmentLink { Parent = new("no:5") }])
            .Where(_ => _random.Next(4) == 0)
            .ToList();
        var contributing = targets.Where(_ => onlyContributing || Chance()).ToHashSet();
        return
        [
            .. targets.Where(link => !contributing.Contains(link)),
            .. targets.Where(contributing.Contains).Select(link => link with { Kind = LinkKind.Contributes, Weight = Pick([default, new Weight(0.5m), new Weight(3m)]) }),
        ];
    }

    private Dictionary<string, string> Labels()
    {
        var labels = new Dictionary<string, string>();
        foreach (var key in (string[])["note", "Cost Center", "=f", "备注", "a,b"])
        {
            if (_random.Next(4) == 0)
            {
                labels[key] = Text();
            }
        }

        return labels;
    }

    /// <summary>An id that no other row has; some look like another id with a weight.</summary>
    private string Id()
    {
        var id = _ids.Count > 0 && _random.Next(5) == 0 ? Pick(_ids) + ":" + Pick(["0.5", "3", "03"]) : Pick(IdPieces) + _ids.Count;
        id = _ids.Contains(id) ? id + "." + _ids.Count : id;
        _ids.Add(id);
        return id;
    }

    private string Title() => Text() is var text && string.IsNullOrWhiteSpace(text) ? "T" + text : text;

    private string Text() => string.Concat(Enumerable.Range(0, _random.Next(1, 6)).Select(_ => Pick(Pieces)));

    private PersonId Person() => new(Pick(["ann", "=bob", "李雷", "Eve, CEO", "-x", "o'neil"]));

    private DateOnly Day() => FirstDay.AddDays(_random.Next(0, 365));

    private decimal Number() => Pick([0m, 1m, -5m, 0.1m, 1.50m, 1234567.891m, decimal.MaxValue, decimal.MinValue, 0.0000000000000000000000000001m, _random.Next(-100, 100)]);

    private bool Chance() => _random.Next(2) == 0;

    private T Pick<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    private T? Maybe<T>(Func<T> make)
        where T : struct => Chance() ? make() : null;

    private string? Maybe(Func<string> make) => Chance() ? make() : null;

    private Grade? Maybe(Func<Grade> make) => Chance() ? make() : null;

    private CheckInSummary? Maybe(Func<CheckInSummary> make) => Chance() ? make() : null;
}
