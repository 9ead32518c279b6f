using System.Globalization;

namespace Okr.Core.Tests;

/// <summary>Makes a workspace of chance; the same seed, size and soundness give the same workspace.</summary>
internal sealed class WorkspaceMaker(int seed, int size, bool isBroken)
{
    private static readonly LevelKey[] Levels = [LevelScheme.Company, LevelScheme.Department, LevelScheme.Team, LevelScheme.Individual];

    private static readonly decimal[] Oddities =
        [0m, 0.1m, -1m, 1m, 100m, 33.333333m, 1e-28m, decimal.MaxValue, decimal.MinValue, 79228162514264337593543950.335m, 0.0000005m];

    private readonly Random _random = new(seed);
    private readonly List<OkrRecord> _records = [];
    private readonly List<ObjectiveId> _objectives = [];
    private readonly List<(ObjectiveId Objective, KeyResultId KeyResult)> _keyResults = [];
    private int _cycles;
    private int _units;

    public OkrDocument Make()
    {
        _cycles = Upto(3);
        _units = 1 + Upto(Math.Max(1, size / 3));
        for (var i = 0; i < _cycles; i++)
        {
            _records.Add(MakeCycle(i));
        }

        for (var i = 0; i < _units; i++)
        {
            _records.Add(MakeUnit(i));
        }

        for (var i = 0; i < size; i++)
        {
            _records.Add(MakeObjective(i));
        }

        for (var i = Upto(size + 1); i > 0; i--)
        {
            _records.Add(MakeInitiative(i));
        }

        for (var i = Upto(size + 1); i > 0; i--)
        {
            _records.Add(MakeCheckIn(i));
        }

        for (var i = Upto(3); i > 0; i--)
        {
            _records.Add(MakeAttestation(i));
        }

        return OkrDocument.FromRecords(_records);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private Cycle MakeCycle(int number)
    {
        var start = new DateOnly(2026, 1, 1).AddDays(Upto(300));
        return new Cycle
        {
            Id = Chance(20) && isBroken ? default : new("c" + Number(Broken(number))),
            Name = "Cycle " + Number(number),
            Start = Chance(90) ? start : null,
            End = Chance(90) ? start.AddDays(isBroken ? Upto(100) - 10 : Upto(100)) : null,
            Parent = number > 0 && Chance(30) ? new CycleId("c" + Number(Lower(number))) : null,
            State = Pick(Enum.GetValues<CycleState>()),
        };
    }

    private OrgUnit MakeUnit(int number) => new()
    {
        Id = new("u" + Number(Broken(number))),
        Name = "Unit " + Number(number),
        Level = number == 0 ? LevelScheme.Company : Pick(Levels),
        Parent = number > 0 ? new OrgUnitId("u" + Number(Lower(number))) : null,
        Headcount = Chance(50) ? Upto(500) : null,
    };

    private Objective MakeObjective(int number)
    {
        var id = new ObjectiveId("o" + Number(Broken(number)));
        var links = Enumerable.Range(0, Chance(60) ? Upto(3) : 0).Select(_ => MakeLink()).OfType<AlignmentLink>().ToList();
        var keyResults = Enumerable.Range(0, Upto(6)).Select(i => MakeKeyResult(number, i)).ToList();
        _objectives.Add(id);
        _keyResults.AddRange(keyResults.Select(keyResult => (id, keyResult.Id)));
        return new Objective
        {
            Id = id,
            Cycle = _cycles > 0 && Chance(90) ? new("c" + Number(Existing(_cycles))) : default,
            Unit = Chance(90) ? new("u" + Number(Existing(_units))) : default,
            Title = Pick("Win the market", "提高客户满意度", ""),
            Owner = Chance(80) ? Person() : null,
            State = State(),
            Ambition = Pick(Enum.GetValues<Ambition>()),
            Origin = Pick(Enum.GetValues<Origin>()),
            Start = Chance(20) ? new DateOnly(2026, 1, 1).AddDays(Upto(100)) : null,
            End = Chance(20) ? new DateOnly(2026, 3, 1).AddDays(Upto(100)) : null,
            KeyResults = keyResults,
            AlignsTo = links,
            Grade = Chance(15) ? MakeGrade() : null,
            Status = Chance(10) ? MakeStatus() : null,
            Weight = Chance(20) ? MakeWeight() : default,
            Labels = Chance(10) ? new Dictionary<string, string>(StringComparer.Ordinal) { ["region"] = "北" } : [],
        };
    }

    private KeyResult MakeKeyResult(int objective, int number) => new()
    {
        Id = new($"o{Number(objective)}.kr{Number(isBroken && Chance(5) ? 0 : number)}"),
        Title = Pick("Raise sales to 25", "把响应时间降到 2 秒", ""),
        Metric = MakeMetric(),
        Weight = MakeWeight(),
        Owner = Chance(50) ? Person() : null,
        State = State(),
        Ambition = Pick(Enum.GetValues<Ambition>()),
        Due = Chance(20) ? new DateOnly(2026, 2, 1).AddDays(Upto(200)) : null,
        Confidence = Chance(50) ? new Confidence(Upto(11)) : null,
        CheckIns = Chance(50) ? new CheckInSummary { Count = Upto(14), Met = Upto(10), Planned = Chance(50) ? Upto(14) : null } : null,
        Grade = Chance(15) ? MakeGrade() : null,
        Status = Chance(10) ? MakeStatus() : null,
        IsGuardrail = Chance(10),
        AlignsTo = Chance(10) && MakeLink() is { } link ? [link] : [],
    };

    private Metric? MakeMetric() => Upto(11) switch
    {
        0 => null,
        1 => new ManualMetric { Progress = Chance(70) ? Upto(1001) / 1000m : null },
        2 => new BinaryMetric { IsDone = Chance(70) ? Chance(50) : null },
        3 => new ZonesMetric { Commit = "ok", Target = "good", Stretch = "great", Reached = Chance(70) ? Pick(Enum.GetValues<Zone>()) : null },
        4 => new ExecutedMetric(),
        5 => new MilestonesMetric
        {
            Steps = [.. Enumerable.Range(0, Upto(5)).Select(i => new Milestone { Title = "Step " + Number(i), Weight = MakeWeight(), IsDone = Chance(80) ? Chance(50) : null })],
        },
        6 => new BoundMetric
        {
            Kind = Pick(Enum.GetValues<BoundKind>()),
            Measure = Pick(Enum.GetValues<BoundMeasure>()),
            Lower = Maybe(Value()),
            Upper = Maybe(Value()),
            Current = Maybe(Value()),
            Tolerance = Chance(50) ? 0.05m : null,
            IsStrict = Chance(50),
        },
        7 => new HostMetric { Kind = Pick("half", "broken", "unknown"), Current = Maybe(Value()), Values = new Dictionary<string, decimal>(StringComparer.Ordinal) { ["target"] = Value() } },
        _ => new NumericMetric { Baseline = Maybe(Value()), Target = Maybe(Value()), Current = Maybe(Value()), Unit = Pick("", "%", "万元") },
    };

    private AlignmentLink? MakeLink()
    {
        if (_objectives.Count == 0 && !isBroken)
        {
            return null;
        }

        var toKeyResult = _keyResults.Count > 0 && Chance(40);
        var (objective, keyResult) = toKeyResult ? Pick([.. _keyResults]) : (default, default);
        return new AlignmentLink
        {
            Parent = toKeyResult ? objective : isBroken && Chance(40) ? new ObjectiveId("o" + Number(Upto(size + 5))) : Pick([.. _objectives, new("o0")]),
            ParentKeyResult = toKeyResult ? keyResult : null,
            Kind = Pick(Enum.GetValues<LinkKind>()),
            State = Chance(70) ? LinkState.Accepted : Pick(Enum.GetValues<LinkState>()),
            Weight = MakeWeight(),
            RequestedOn = Chance(10) ? new DateOnly(2026, 1, 1).AddDays(Upto(60)) : null,
        };
    }

    private Initiative MakeInitiative(int number)
    {
        var underKeyResult = _keyResults.Count > 0 && Chance(80);
        var (objective, keyResult) = underKeyResult ? Pick([.. _keyResults]) : (Pick([.. _objectives, new("o0")]), default);
        return new Initiative
        {
            Id = new("e" + Number(Broken(number))),
            Objective = isBroken && Chance(10) ? new("gone") : objective,
            KeyResult = underKeyResult ? keyResult : null,
            Title = "Do it",
            State = Chance(50) ? OkrState.Closed : State(),
            Weight = MakeWeight(),
            Target = Maybe(Upto(100)),
            Actual = Maybe(Upto(100)),
        };
    }

    private CheckIn MakeCheckIn(int number)
    {
        var underKeyResult = _keyResults.Count > 0 && Chance(80);
        var (objective, keyResult) = underKeyResult ? Pick([.. _keyResults]) : (Pick([.. _objectives, new("o0")]), default);
        var at = new DateTimeOffset(2026, 1, 1, 9, 0, 0, TimeSpan.FromHours(8)).AddDays(Upto(200));
        return new CheckIn
        {
            Id = new("ci" + Number(Broken(number))),
            Objective = objective,
            KeyResult = underKeyResult ? keyResult : null,
            Value = Chance(80) ? Value() : null,
            Author = Chance(80) ? Person() : null,
            ObservedAt = at,
            RecordedAt = at.AddHours(Upto(48)),
        };
    }

    private Attestation MakeAttestation(int number) => new()
    {
        Id = new("a" + Number(Broken(number))),
        Question = "leadership-support",
        Answer = Pick(Enum.GetValues<Answer>()),
        By = Person(),
    };

    private Grade MakeGrade() => new() { Value = Upto(11) / 10m, Reason = Chance(50) ? "judged" : null, By = Chance(50) ? Person() : null };

    private StatedStatus MakeStatus() => new() { Status = Pick(Enum.GetValues<OkrStatus>()), On = Chance(50) ? new DateOnly(2026, 1, 1).AddDays(Upto(100)) : null };

    private Weight MakeWeight() => Chance(60) ? default : Pick(new Weight(0m), new Weight(0.5m), new Weight(3m), new Weight(0.333333m), new Weight(Weight.Max));

    private OkrState State() => Chance(70) ? OkrState.Active : Pick(Enum.GetValues<OkrState>());

    private PersonId Person() => new("p" + Number(Upto(8)));

    private decimal Value() => Chance(isBroken ? 30 : 5) ? Pick(Oddities) : (Upto(4001) - 2000) / Pick(1m, 2m, 10m, 100m);

    private decimal? Maybe(decimal value) => Chance(85) ? value : null;

    // In a broken workspace now and then somebody else's number, which makes duplicates and, among parents, loops.
    private int Broken(int number) => isBroken && Chance(8) ? Upto(number + 3) : number;

    private int Lower(int number) => isBroken && Chance(20) ? Upto(number + 3) : Upto(number);

    private int Existing(int count) => isBroken && Chance(10) ? count + 7 : Upto(count);

    private int Upto(int limit) => limit <= 0 ? 0 : _random.Next(limit);

    private bool Chance(int percent) => _random.Next(100) < percent;

    private T Pick<T>(params T[] items) => items[_random.Next(items.Length)];
}
