namespace Okr.AotSmoke;

/// <summary>A plan that is small and still has something of every kind.</summary>
internal static class Sample
{
    public static readonly DateOnly Today = new(2026, 2, 15);
    public static readonly ObjectiveId Company = new("o1");

    public static OkrDocument Plan { get; } = OkrDocument.FromRecords(
    [
        new Cycle { Id = new("2026-q1"), Name = "2026 Q1", Start = new(2026, 1, 1), End = new(2026, 3, 31) },
        new OrgUnit { Id = new("acme"), Name = "Acme", Level = LevelScheme.Company },
        new OrgUnit { Id = new("acme.quality"), Name = "质量部", Level = LevelScheme.Department, Parent = new OrgUnitId("acme") },
        new Objective
        {
            Id = Company,
            Cycle = new("2026-q1"),
            Unit = new("acme"),
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
        },
        new Objective
        {
            Id = new("o2"),
            Cycle = new("2026-q1"),
            Unit = new("acme.quality"),
            Title = "不良品不出厂",
            Owner = new PersonId("bo"),
            KeyResults = [new() { Id = new("o2.kr1"), Title = "退货率降到 1%", Metric = new NumericMetric { Baseline = 3, Target = 1, Unit = "%" } }],
            AlignsTo = [new() { Parent = Company, ParentKeyResult = new KeyResultId("o1.kr2") }],
        },
        new Initiative { Id = new("e1"), Objective = new ObjectiveId("o2"), Title = "Test benches on every line" },
        new CheckIn { Id = new("c1"), Objective = Company, KeyResult = new KeyResultId("o1.kr1"), Value = 34 },
        new Attestation { Id = new("a1"), Question = "leadership-support", Answer = Answer.Yes },
    ]);
}
