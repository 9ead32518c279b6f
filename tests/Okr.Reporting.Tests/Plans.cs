using System.Globalization;
using Okr.Rules;

namespace Okr.Reporting.Tests;

/// <summary>The plans that the tests report on.</summary>
internal static class Plans
{
    public static readonly DateOnly Today = new(2026, 11, 23);

    /// <summary>Three levels, every kind of metric, grades, initiatives, links of both kinds, a loop, a stranger, and one finding that is suppressed.</summary>
    public static OkrDocument Small { get; } = Make(text => text);

    /// <summary>The same plan with every text of it replaced.</summary>
    public static OkrDocument Make(Func<string, string> text) => OkrDocument.FromRecords(
    [
        new Cycle { Id = new("q4"), Name = text("2026 Q4"), Start = new(2026, 10, 1), End = new(2026, 12, 31) },
        Unit("acme", null, LevelScheme.Company, text("Acme")),
        Unit("eng", "acme", LevelScheme.Department, text("Engineering")),
        Unit("quality", "eng", LevelScheme.Team, text("Quality")),
        Unit("lin", "quality", LevelScheme.Individual, text("林晓")),
        CompanyObjective(text),
        DepartmentObjective(text),
        TeamObjective(text),
        new Objective { Id = new("o4"), Unit = new("lin"), Title = text("Alone at the end"), AlignsTo = [new AlignmentLink { Parent = new("o5") }] },
        new Objective { Id = new("o5"), Title = text("Nobody's objective"), AlignsTo = [new AlignmentLink { Parent = new("o4") }] },
        new Objective { Id = new("o5"), Title = text("The same id again") },
        new Initiative
        {
            Id = new("e1"), Objective = new("o3"), KeyResult = new KeyResultId("o3.kr2"), Title = text("Automate the smoke test"),
            Owner = Person("陈", text), State = OkrState.Closed, Due = new(2026, 11, 1),
        },
        new Initiative { Id = new("e2"), Objective = new("o1"), Title = text("Visit every hospital") },
    ]);

    public static OkrAnalysis Analyze(OkrDocument document, OkrPolicy? policy = null) => OkrEngine.Analyze(OkrSnapshot.Build(document), policy ?? Policy, Today);

    public static OkrPolicy Policy { get; } = OkrPolicy.Default with
    {
        Rules = RuleSet.Default.With(
            new Suppression { Rule = new("OKR9003"), Reason = "The parent moves in next week", By = new PersonId("ana"), Until = new(2026, 12, 1) }),
    };

    public static string Write(OkrDocument document, HtmlReportOptions? options = null) => Write(Analyze(document), options);

    public static string Write(OkrAnalysis analysis, HtmlReportOptions? options = null)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        HtmlReport.Write(analysis, output, options ?? new HtmlReportOptions());
        return output.ToString();
    }

    /// <summary>One company, departments of ten teams, and objectives that all support the first.</summary>
    public static OkrDocument Big(int objectives)
    {
        var units = 1 + (objectives / 4);
        var records = new List<OkrRecord> { Unit("u0", null, LevelScheme.Company, "Company") };
        records.AddRange(Enumerable.Range(1, units - 1).Select(i => Unit(Name("u", i), Name("u", i / 10), LevelScheme.Department, Name("Unit ", i))));
        records.AddRange(Enumerable.Range(0, objectives).Select(i => new Objective
        {
            Id = new(Name("o", i)),
            Unit = new(Name("u", i % units)),
            Title = Name("Objective number ", i),
            AlignsTo = i == 0 ? [] : [new AlignmentLink { Parent = new("o0") }],
            KeyResults =
            [
                new KeyResult { Id = new(Name("k", i)), Title = Name("Result number ", i), Metric = new NumericMetric { Baseline = 0, Target = 10, Current = i % 11 } },
            ],
        }));
        return OkrDocument.FromRecords(records);

        static string Name(string prefix, int number) => prefix + number.ToString(CultureInfo.InvariantCulture);
    }

    private static OrgUnit Unit(string id, string? parent, LevelKey level, string name) =>
        new() { Id = new(id), Name = name, Level = level, Parent = parent is null ? null : new OrgUnitId(parent) };

    private static Objective CompanyObjective(Func<string, string> text) => new()
    {
        Id = new("o1"), Cycle = new("q4"), Unit = new("acme"), Title = text("Win the trust of hospitals"), Owner = Person("ana", text), Ambition = Ambition.Aspirational,
        Labels = new Dictionary<string, string>(StringComparer.Ordinal) { [text("region")] = text("north") },
        Grade = new Grade { Value = 0.8m, Reason = text("harder than it looked"), By = Person("board", text), On = new(2026, 11, 20) },
        KeyResults =
        [
            new KeyResult
            {
                Id = new("o1.kr1"), Title = text("Sign 12 hospitals"), Owner = Person("ana", text), Confidence = new Confidence(7), Due = new(2026, 12, 15),
                Metric = new NumericMetric { Baseline = 2, Current = 9, Target = 12, Commit = 8, Stretch = 15, Unit = text("hospitals") },
            },
            new KeyResult
            {
                Id = new("o1.kr2"), Title = text("Keep availability"), IsGuardrail = true,
                Metric = new BoundMetric { Kind = BoundKind.AtLeast, Lower = 99.9m, Current = 99.95m, Unit = "%" },
            },
            new KeyResult
            {
                Id = new("o1.kr3"), Title = text("Pass the audit"), Weight = new Weight(2),
                Metric = new MilestonesMetric { Steps = [new() { Title = text("Gap list"), IsDone = true }, new() { Title = text("Mended"), IsDone = false }] },
            },
        ],
    };

    private static Objective DepartmentObjective(Func<string, string> text) => new()
    {
        Id = new("o2"), Cycle = new("q4"), Unit = new("eng"), Title = text("Ship without fear"), Owner = Person("ben", text),
        State = OkrState.Closed, Origin = Origin.Supports, Visibility = Visibility.Unit,
        AlignsTo = [new AlignmentLink { Parent = new("o1"), ParentKeyResult = new KeyResultId("o1.kr2"), Kind = LinkKind.Contributes, Weight = new Weight(2) }],
        KeyResults =
        [
            new KeyResult { Id = new("o2.kr1"), Title = text("Deploy daily"), Metric = new BinaryMetric { IsDone = true }, Grade = new Grade { Value = 1m } },
            new KeyResult
            {
                Id = new("o2.kr2"), Title = text("Shorten the build"), Unit = new OrgUnitId("quality"), State = OkrState.Postponed,
                Metric = new NumericMetric { Baseline = 30, Current = 42, Target = 10, Unit = "¥" },
            },
            new KeyResult
            {
                Id = new("o2.kr3"), Title = text("Learn what breaks"), Ambition = Ambition.Learning,
                Metric = new ZonesMetric { Commit = text("list"), Target = text("ranking"), Stretch = text("forecast"), Reached = Zone.Target },
            },
        ],
    };

    private static Objective TeamObjective(Func<string, string> text) => new()
    {
        Id = new("o3"), Cycle = new("q4"), Unit = new("quality"), Title = text("让每次发布都安心"), Owner = Person("陈", text),
        AlignsTo =
        [
            new AlignmentLink { Parent = new("o2") },
            new AlignmentLink { Parent = new("gone") },
            new AlignmentLink { Parent = new("o1"), State = LinkState.Declined },
        ],
        KeyResults =
        [
            new KeyResult
            {
                Id = new("o3.kr1"), Title = text("缺陷逃逸率降到 1%"), Metric = new BoundMetric { Kind = BoundKind.Between, Lower = 0, Upper = 1, Unit = "%" },
                AlignsTo = [new AlignmentLink { Parent = new("o2"), ParentKeyResult = new KeyResultId("o2.kr1") }],
            },
            new KeyResult { Id = new("o3.kr2"), Title = text("Follow the work"), Metric = new ExecutedMetric() },
            new KeyResult { Id = new("o3.kr3"), Title = text("Judge by hand"), Metric = new ManualMetric { Progress = 0.4m } },
            new KeyResult { Id = new("o3.kr4"), Title = text("Hold"), Metric = new BoundMetric { Kind = BoundKind.Constant, Lower = 5, Tolerance = 0.05m, Current = 5 } },
            new KeyResult { Id = new("o3.kr5"), Title = text("Say how") },
        ],
    };

    /// <summary>A person whose id holds the text where an id may, and is told from the others by the name.</summary>
    private static PersonId Person(string name, Func<string, string> text) =>
        text(name) is var other && other != name && OkrIdText.Problem(name + other) is null ? new(name + other) : new(name);
}
