namespace Okr.AotSmoke;

/// <summary>A plan that is small and still has something of every kind.</summary>
internal static class Sample
{
    public static readonly DateOnly Today = new(2026, 2, 15);

    private static readonly CycleId Quarter = new("2026-q1");
    private static readonly OrgUnitId Acme = new("acme");
    private static readonly OrgUnitId Quality = new("acme.quality");

    private static readonly Objective Company = new()
    {
        Id = new("o1"),
        Cycle = Quarter,
        Unit = Acme,
        Title = "Customers recommend us",
        Owner = new PersonId("ann"),
        KeyResults =
        [
            new()
            {
                Id = new("o1.kr1"),
                Title = "Raise the recommendation score from 20 to 40",
                Metric = new NumericMetric { Baseline = 20, Target = 40, Current = 34 },
                Confidence = new Confidence(7),
            },
            new() { Id = new("o1.kr2"), Title = "Keep churn below 2 %", Metric = new BoundMetric { Kind = BoundKind.AtMost, Upper = 2, Current = 1.5m, Unit = "%" } },
        ],
        Labels = new Dictionary<string, string>(StringComparer.Ordinal) { ["origin"] = "autonomous" },
    };

    private static readonly Objective Department = new()
    {
        Id = new("o2"),
        Cycle = Quarter,
        Unit = Quality,
        Title = "不良品不出厂",
        Owner = new PersonId("bo"),
        KeyResults = [new() { Id = new("o2.kr1"), Title = "退货率降到 1%", Metric = new NumericMetric { Baseline = 3, Target = 1, Unit = "%" } }],
        AlignsTo = [new() { Parent = Company.Id, ParentKeyResult = new KeyResultId("o1.kr2") }],
    };

    public static OkrDocument Plan { get; } = OkrDocument.FromRecords(
    [
        new Cycle { Id = Quarter, Name = "2026 Q1", Start = new(2026, 1, 1), End = new(2026, 3, 31) },
        new OrgUnit { Id = Acme, Name = "Acme", Level = LevelScheme.Company },
        new OrgUnit { Id = Quality, Name = "质量部", Level = LevelScheme.Department, Parent = Acme },
        Company,
        Department,
        new Initiative { Id = new("e1"), Objective = Department.Id, Title = "Test benches on every line" },
        new CheckIn { Id = new("c1"), Objective = Company.Id, KeyResult = new KeyResultId("o1.kr1"), Value = 34, ObservedAt = new(2026, 2, 9, 8, 0, 0, TimeSpan.Zero) },
        new Attestation { Id = new("a1"), Question = "leadership-support", Answer = Answer.Yes, On = new(2026, 1, 5) },
    ]);

    /// <summary>The company's objective comes to support the one that supports it.</summary>
    public static IReadOnlyList<OkrChange> Loop { get; } = [new OkrChange.Put(Company with { AlignsTo = [new() { Parent = Department.Id }] })];
}
