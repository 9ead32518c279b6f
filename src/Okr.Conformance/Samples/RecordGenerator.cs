namespace Okr.Conformance.Samples;

/// <summary>Makes records of every kind with every member filled now and then, always the same from one seed.</summary>
internal sealed class RecordGenerator(SeededRandom random)
{
    /// <summary>How many kinds of metric there are.</summary>
    public const int MetricKinds = 8;

    private const long TicksOfADay = 864_000_000_000;

    /// <summary>A record of this kind; every fourth one as a later version of the library would write it, with members that this one does not know.</summary>
    public OkrRecord Record(RecordKind kind, string id) => random.OneIn(4) ? Future.Of(Known(kind, id)) : Known(kind, id);

    private OkrRecord Known(RecordKind kind, string id) => kind switch
    {
        RecordKind.Cycle => new Cycle
        {
            Id = new CycleId(id),
            Name = Text(),
            Start = Maybe(Date),
            End = Maybe(Date),
            Parent = Maybe(() => new CycleId(Id())),
            State = Any<CycleState>(),
        },
        RecordKind.Unit => new OrgUnit
        {
            Id = new OrgUnitId(id),
            Name = Text(),
            Level = LevelScheme.Team,
            Parent = Maybe(() => new OrgUnitId(Id())),
            Headcount = Maybe(() => random.Below(int.MaxValue)),
        },
        RecordKind.Objective => Objective(id),
        RecordKind.Initiative => new Initiative
        {
            Id = new InitiativeId(id),
            Objective = new ObjectiveId(Id()),
            KeyResult = Maybe(() => new KeyResultId(Id())),
            Title = Text(),
            Owner = Maybe(Person),
            Unit = Maybe(() => new OrgUnitId(Id())),
            State = Any<OkrState>(),
            Weight = Weight(),
            Target = Maybe(Number),
            Actual = Maybe(Number),
            Due = Maybe(Date),
            Members = List(Person),
            Followers = List(Person),
            Labels = Labels(),
        },
        RecordKind.CheckIn => new CheckIn
        {
            Id = new CheckInId(id),
            Objective = new ObjectiveId(Id()),
            KeyResult = Maybe(() => new KeyResultId(Id())),
            Value = Maybe(Number),
            Confidence = Maybe(Confidence),
            Note = MaybeText(),
            Author = Maybe(Person),
            ObservedAt = Instant(),
            RecordedAt = Instant(),
        },
        _ => new Attestation
        {
            Id = new AttestationId(id),
            Question = Text(),
            Answer = Any<Answer>(),
            Value = Maybe(Number),
            Unit = Maybe(() => new OrgUnitId(Id())),
            Person = Maybe(Person),
            By = Maybe(Person),
            On = Maybe(Date),
            Until = Maybe(Date),
            Evidence = MaybeText(),
        },
    };

    public Objective Objective(string id) => new()
    {
        Id = new ObjectiveId(id),
        Cycle = new CycleId(Id()),
        Unit = new OrgUnitId(Id()),
        Title = Text(),
        Owner = Maybe(Person),
        State = Any<OkrState>(),
        Ambition = Any<Ambition>(),
        Origin = Any<Origin>(),
        Visibility = Any<Visibility>(),
        SharedWith = List(Person),
        Start = Maybe(Date),
        End = Maybe(Date),
        KeyResults = List(() => KeyResult(Metric(random.Below(MetricKinds)))),
        AlignsTo = List(Link),
        Grade = MaybeGrade(),
        Status = MaybeStatus(),
        Weight = Weight(),
        Labels = Labels(),
    };

    public KeyResult KeyResult(Metric? metric) => new()
    {
        Id = new KeyResultId(Id()),
        Title = Text(),
        Metric = metric,
        Weight = Weight(),
        Owner = Maybe(Person),
        Unit = Maybe(() => new OrgUnitId(Id())),
        State = Any<OkrState>(),
        Ambition = Any<Ambition>(),
        Due = Maybe(Date),
        Confidence = Maybe(Confidence),
        Grade = MaybeGrade(),
        Status = MaybeStatus(),
        IsGuardrail = random.OneIn(2),
        AlignsTo = List(Link),
        Labels = Labels(),
        CheckIns = random.OneIn(2) ? null : new() { Count = random.Below(1000), Met = random.Below(1000), Planned = Maybe(() => random.Below(1000)), LastAt = Maybe(Instant) },
        Revisions = List(() => new MetricRevision { ChangedAt = Instant(), By = Maybe(Person), Reason = MaybeText(), Before = Metric(random.Below(MetricKinds)) }),
    };

    /// <summary>A metric of the kind with this number, below <see cref="MetricKinds"/>.</summary>
    public Metric Metric(int kind) => kind switch
    {
        0 => new NumericMetric
        {
            Baseline = Maybe(Number),
            Target = Maybe(Number),
            Current = Maybe(Number),
            Commit = Maybe(Number),
            Stretch = Maybe(Number),
            Unit = Text(),
            Checkpoints = List(() => new Checkpoint { Value = Number(), Progress = Number() }),
            Accumulation = Any<Accumulation>(),
        },
        1 => new BoundMetric
        {
            Kind = Any<BoundKind>(),
            Lower = Maybe(Number),
            Upper = Maybe(Number),
            Tolerance = Maybe(Number),
            IsStrict = random.OneIn(2),
            Measure = Any<BoundMeasure>(),
            Baseline = Maybe(Number),
            Current = Maybe(Number),
            Unit = Text(),
        },
        2 => new MilestonesMetric { Steps = List(() => new Milestone { Title = Text(), Weight = Weight(), IsDone = Maybe(() => random.OneIn(2)), Due = Maybe(Date) }) },
        3 => new BinaryMetric { IsDone = Maybe(() => random.OneIn(2)) },
        4 => new ZonesMetric { Commit = Text(), Target = Text(), Stretch = Text(), Reached = Maybe(Any<Zone>) },
        5 => new ExecutedMetric(),
        6 => new HostMetric { Kind = Text(), Current = Maybe(Number), Unit = Text(), Values = new Dictionary<string, decimal>(StringComparer.Ordinal) { [Text()] = Number() } },
        _ => new ManualMetric { Progress = Maybe(Share) },
    };

    private AlignmentLink Link() => new()
    {
        Parent = new ObjectiveId(Id()),
        ParentKeyResult = Maybe(() => new KeyResultId(Id())),
        Kind = Any<LinkKind>(),
        State = Any<LinkState>(),
        Weight = Weight(),
    };

    private Grade? MaybeGrade() => random.OneIn(2) ? null : new() { Value = Share(), Reason = MaybeText(), By = Maybe(Person), On = Maybe(Date) };

    private StatedStatus? MaybeStatus() => random.OneIn(2) ? null : new() { Status = Any<OkrStatus>(), Reason = MaybeText(), By = Maybe(Person), On = Maybe(Date) };

    private Dictionary<string, string> Labels()
    {
        var labels = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = random.Below(4); i > 0; i--)
        {
            labels[Text()] = Text();
        }

        return labels;
    }

    private string Text() => random.OneIn(8) ? "" : random.Pick(Texts.Sound);

    private string? MaybeText() => random.OneIn(2) ? null : Text();

    private string Id() => random.Below(10) switch
    {
        0 => random.Pick(Texts.LongIds),
        1 => random.Pick(Texts.LookAlikeIds),
        2 => random.Pick(Texts.MeaningfulIds),
        _ => $"id-{random.Below(1000)}",
    };

    private decimal Number() => random.OneIn(3)
        ? random.Pick(Numbers.All)
        : new decimal((int)random.NextBits(), (int)random.NextBits(), (int)random.NextBits(), random.OneIn(2), (byte)random.Below(29));

    private decimal Share() => random.Below(1_000_001) / 1_000_000m;

    private Weight Weight() => random.OneIn(2) ? default : new Weight(random.Below(1_000_000) + Share());

    private Confidence Confidence() => new(random.Below(10) + Share());

    private PersonId Person() => new(Id());

    private DateOnly Date() => random.Below(10) switch
    {
        0 => DateOnly.MinValue,
        1 => DateOnly.MaxValue,
        _ => new DateOnly(2026, 1, 1).AddDays(random.Below(1000)),
    };

    /// <summary>An instant to a tenth of a microsecond, in any offset that exists.</summary>
    private DateTimeOffset Instant() => new(
        new DateTime(2026, 1, 1).Ticks + (long)(random.NextBits() % (ulong)(TicksOfADay * 365)), TimeSpan.FromMinutes(random.Below(1681) - 840));

    private T Any<T>()
        where T : struct, Enum => random.Pick(Enum.GetValues<T>());

    private T? Maybe<T>(Func<T> make)
        where T : struct => random.OneIn(3) ? null : make();

    private IReadOnlyList<T> List<T>(Func<T> make) => [.. Enumerable.Range(0, random.Below(4)).Select(_ => make())];
}
