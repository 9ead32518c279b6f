using Okr.Rules;
using Okr.Scoring;

namespace Okr.Core.Tests.Rules;

/// <summary>One thing wrong with a sound plan: how to plant it at a department, and what must be found then and nothing else.</summary>
internal sealed record PlantedFlaw(string Rule, string Case, Func<RulePlan, string, RulePlan> Plant, Func<string, OkrTarget> Target)
{
    private static readonly Cycle Year2025 = new() { Id = new("2025"), Start = new(2025, 1, 1), End = new(2025, 12, 31) };

    private static readonly Practice OkrsE = new() { House = new() { Departments = DepartmentMode.OkrsE } };

    private static readonly RuleSet WithoutExecution = RuleSet.Default.With(new RuleId("OKR3012"), Severity.Off);

    private static readonly OkrTarget Initiative = OkrTarget.Of(new InitiativeId("e1"));

    private static readonly Practice Weighted = new() { Appraisal = new() { Mode = AppraisalMode.Weighted } };

    private static readonly ScoringPolicy ByContributors = ScoringPolicy.Google with { RollUp = new() { Source = ScoreSource.Both } };

    public static readonly IReadOnlyList<PlantedFlaw> All =
    [
        At("OKR1006", "", (plan, n) => plan.Survey("d" + n, 2), n => OkrTarget.Of(new OrgUnitId("d" + n))) with { Scope = PracticeScope.Full },
        At("OKR1008", "noGrowth", (plan, n) => plan.ChangeMembers(Growing).Change("i" + n, o => o with { Labels = new Dictionary<string, string>() }), Member) with { Rules = On("OKR1008") },
        At("OKR1008", "noSupport", (plan, n) => plan.ChangeMembers(Growing).Change("i" + n, Autonomous), Member) with { Rules = On("OKR1008") },
        At("OKR1010", "", (plan, _) => plan, n => OkrTarget.Of(new ObjectiveId("i" + n))) with { Scope = PracticeScope.CompanyAndDepartment, IsEverywhere = true },
        At("OKR1011", "", (plan, _) => plan.Add(Year2025, RulePlan.Objective("past", "acme") with { Cycle = Year2025.Id, State = OkrState.Closed, Grade = new() { Value = 0.6m } }), FirstCycle),
        At("OKR1015", "", (plan, _) => plan.ChangeUnit("acme", u => u with { Headcount = 501 }), FirstCycle) with { Rules = On("OKR1015") },
        At("OKR1016", "", (plan, _) => plan, FirstCycle) with { Rules = On("OKR1016") },
        At("OKR1017", "", (plan, _) => plan, FirstCycle) with { Rules = On("OKR1017") },
        At("OKR1018", "", (plan, n) => plan.Add(RulePlan.Objective("second", "acme")).Change("o" + n, o => o with { AlignsTo = [RulePlan.To("second")] }), FirstCycle) with { Rules = On("OKR1018") },
        At("OKR1021", "", (plan, _) => plan, FirstCycle) with { Rules = On("OKR1021") },
        At("OKR1022", "", (plan, _) => plan.ChangeAll(o => o.Id.Value[0] == 'i' ? o with { Title = "Win o" + o.Id.Value[1..] } : o), _ => default)
            with { Rules = RuleSet.Default.With(new RuleId("OKR4010"), Severity.Off).With(new RuleId("OKR4013"), Severity.Off) },
        At("OKR2007", "", (plan, n) => plan.Survey("d" + n, 2).Say("department-goal-focus", Answer.Yes), n => OkrTarget.Of(new OrgUnitId("d" + n))),
        At("OKR3002", "givenUp", (plan, n) => plan.Add(RulePlan.Initiative("e1", "o" + n)).ChangeKeyResult("o" + n, k => k with { State = OkrState.Cancelled }).Change("o" + n, WithOneMore), _ => Initiative),
        At("OKR3002", "closed", (plan, n) => plan.Add(RulePlan.Initiative("e1", "o" + n)).ChangeKeyResult("o" + n, k => k with { State = OkrState.Closed }), _ => Initiative),
        At("OKR3003", "begun", (plan, n) => plan.Add(RulePlan.Initiative("e1", "o" + n) with { Actual = 1 }).ChangeKeyResult("o" + n, k => k with { State = OkrState.Submitted }), _ => Initiative),
        At("OKR3003", "planned", (plan, n) => plan.Add(RulePlan.Initiative("e1", "o" + n)).ChangeKeyResult("o" + n, k => k with { State = OkrState.Draft }), _ => Initiative),
        At("OKR3004", "notNamed", (plan, n) => plan.Add(RulePlan.Initiative("e1", "o" + n) with { Owner = new("kim"), Members = [new("lea")] }), _ => Initiative),
        At("OKR3004", "followsOnly", (plan, n) => plan.Add(RulePlan.Initiative("e1", "o" + n) with { Owner = new("kim"), Followers = [new("kim")] }), _ => Initiative),
        At("OKR3006", "never", (plan, n) => WithUpdates(plan, n, null), KeyResult) with { Practice = OkrsE, Rules = WithoutExecution },
        At("OKR3006", "late", (plan, n) => WithUpdates(plan, n, RulePlan.Today.AddDays(-8)), KeyResult) with { Practice = OkrsE, Rules = WithoutExecution },
        At("OKR3008", "", (plan, n) => plan.Add(RulePlan.Initiative("e1", "o" + n)).ChangeKeyResult("o" + n, k => k with { Metric = new ExecutedMetric() })
            .Add(new CheckIn { Id = new("c1"), Objective = new("o" + n), KeyResult = new("o" + n + ".kr1"), Value = 3 }), KeyResult),
        At("OKR3011", "noExecution", (plan, n) => plan.ChangeKeyResult("o" + n, k => k with { Metric = new ExecutedMetric() }), KeyResult),
        At("OKR3011", "wasMeasured", (plan, n) => plan.Add(RulePlan.Initiative("e1", "o" + n)).ChangeKeyResult("o" + n, k => k with { Metric = new ExecutedMetric(), Revisions = [new() { Before = k.Metric }] }), KeyResult),
        At("OKR3012", "", (plan, n) => WithExecution(plan).Without("e:o" + n + ".kr1"), KeyResult) with { Practice = OkrsE, Rules = RuleSet.Default.With(new RuleId("OKR3006"), Severity.Off) },
        At("OKR3013", "", (plan, n) => WithExecution(plan).Add(new OrgUnit { Id = new("x" + n), Name = "Kim", Level = LevelScheme.Individual, Parent = new("d" + n) }), n => OkrTarget.Of(new OrgUnitId("x" + n)))
            with { Practice = OkrsE, Rules = RuleSet.Default.With(new RuleId("OKR3006"), Severity.Off) },
        At("OKR3014", "", (plan, n) => plan.Add(RulePlan.Initiative("e1", "o" + n) with { State = OkrState.Closed }).ChangeKeyResult("o" + n, k => k with { Metric = new NumericMetric { Baseline = 10, Target = 20, Current = 11 } }), KeyResult),
        At("OKR4001", "archived", (plan, n) => plan.Gone(n, OkrState.Archived), Department),
        At("OKR4001", "cancelled", (plan, n) => plan.Gone(n, OkrState.Cancelled), Department),
        At("OKR4001", "postponed", (plan, n) => plan.Gone(n, OkrState.Postponed), Department),
        At("OKR4002", "keyResults", (plan, n) => plan.ChangeKeyResult("o0", k => k with { AlignsTo = [RulePlan.To("o" + n)] }), _ => OkrTarget.Of(new ObjectiveId("o0")))
            with { Rules = RuleSet.Default.With(new RuleId("OKR4004"), Severity.Off) },
        At("OKR4002", "objectives", (plan, n) => plan.Change("o" + n, o => o with { AlignsTo = [.. o.AlignsTo, RulePlan.To("o" + n)] }), Department),
        At("OKR4003", "", (plan, n) => plan.Change("o" + n, o => Elsewhen(o, 2025)).Change("i" + n, o => Elsewhen(o, 2025)).Add(Year2025), Department),
        At("OKR4004", "lower", (plan, n) => plan.Change("o" + n, o => o with { AlignsTo = [.. o.AlignsTo, RulePlan.To("i" + Other(n))] }), Department),
        At("OKR4004", "same", (plan, n) => plan.Change("o" + n, o => o with { AlignsTo = [.. o.AlignsTo, RulePlan.To("o" + Other(n))] }), Department)
            with { Rules = RuleSet.Default.With(new RuleId("OKR4004"), "strict", true) },
        At("OKR4005", "", (plan, n) => plan.Change("i" + n, o => o with { AlignsTo = [.. o.AlignsTo, .. Enumerable.Range(1, 4).Select(i => RulePlan.To($"o{i}"))] }), Member),
        At("OKR4006", "keyResult", (plan, n) => plan.ScoredBy(ByContributors).Change("o" + n, o => o with { AlignsTo = [new() { ParentKeyResult = new("o0.kr1"), Kind = LinkKind.Contributes }] }), Department),
        At("OKR4006", "weight", (plan, n) => plan.Change("o" + n, o => o with { AlignsTo = [RulePlan.To("o0") with { Weight = new(2) }] }), Department),
        At("OKR4006", "zero", (plan, n) => plan.Change("o" + n, o => o with { AlignsTo = [RulePlan.To("o0") with { Kind = LinkKind.Contributes, Weight = new(0) }] }), Department),
        At("OKR4007", "", (plan, n) => plan.Change("o" + n, o => o with { Origin = Origin.Autonomous }), Department),
        At("OKR4008", "high", (plan, _) => plan.ChangeMembers(Autonomous), FirstCycle) with { Rules = RuleSet.Default.With(new RuleId("OKR4008"), "minObjectives", 5) },
        At("OKR4008", "low", (plan, _) => plan.ChangeMembers(o => o with { Origin = Origin.Supports }), FirstCycle) with { Rules = RuleSet.Default.With(new RuleId("OKR4008"), "minObjectives", 5) },
        At("OKR4009", "answersFor", (plan, n) => plan.Change("o" + n, Autonomous).ChangeKeyResult("o0", k => k with { Unit = new("d" + n) }), _ => OkrTarget.Of(new ObjectiveId("o0"))),
        At("OKR4009", "named", (plan, n) => plan.Change("o" + n, Autonomous).Change("o0", o => NamingContributors(o, "d" + n)), _ => OkrTarget.Of(new ObjectiveId("o0"))),
        At("OKR4009", "subUnit", (plan, n) => plan.Change("o" + n, Autonomous).Change("o0", o => NamingContributors(o, "all")), _ => OkrTarget.Of(new ObjectiveId("o0"))),
        At("OKR4010", "keyResult", (plan, n) => plan.Change("i" + n, o => o with { Title = "Raise o" + n + ".KR2!" }), Member),
        At("OKR4010", "notLinked", (plan, n) => plan.Change("o0", o => o with { Title = "Be the obvious second vehicle" }).Change("i" + n, o => o with { Title = "Second vehicle to be: the obvious" }), Member),
        At("OKR4010", "objective", (plan, n) => plan.Change("i" + n, o => o with { Title = "ＷＩＮ Ｏ" + n }), Member),
        At("OKR4011", "", (plan, n) => plan.ChangeKeyResult("i" + n, k => k with { Title = "Raise o" + n + ".kr2" }), n => OkrTarget.Of(new KeyResultId("i" + n + ".kr1"))),
        At("OKR4012", "", PlantSplit, _ => OkrTarget.Of(new KeyResultId("o0.kr1"))),
        At("OKR4013", "level", (plan, _) => plan.ChangeAll(o => o.Id.Value[0] == 'o' ? o with { Title = "Win o0" } : o), _ => default)
            with { Rules = RuleSet.Default.With(new RuleId("OKR4010"), Severity.Off) },
        At("OKR4013", "owner", (plan, n) => plan.Change("i" + n, o => o with { Title = "Win o" + n }).Add(RulePlan.Objective("j" + n, "m" + n, "o" + n) with { Title = "Win o" + n, Owner = new("owner of i" + n) }), Member)
            with { Rules = RuleSet.Default.With(new RuleId("OKR4010"), Severity.Off) },
        At("OKR4014", "none", (plan, n) => plan.Change("i" + n, o => o with { AlignsTo = [] }), Member),
        At("OKR4014", "refused", (plan, n) => plan.Change("i" + n, o => o with { AlignsTo = [RulePlan.To("o" + n) with { State = LinkState.Declined }] }), Member),
        At("OKR4015", "", (plan, _) => plan.ChangeMembers(o => o with { AlignsTo = [] }), FirstCycle)
            with { Rules = RuleSet.Default.With(new RuleId("OKR4014"), Severity.Off).With(new RuleId("OKR4015"), "minObjectives", 5) },
        At("OKR4101", "changes", (plan, n) => plan.Asked(n, LinkState.ChangesRequested, -8), Department),
        At("OKR4101", "ended", (plan, n) => plan.Asked(n, LinkState.Requested, null).Change("o" + n, o => o with { End = RulePlan.Today.AddDays(-1) }), Department),
        At("OKR4101", "waiting", (plan, n) => plan.Asked(n, LinkState.Requested, -8), Department),
        At("OKR4102", "", (plan, n) => plan.Change("i" + n, o => o with { Owner = new("owner of o" + n) }), Member),
        At("OKR4104", "", (plan, n) => plan.Change("i" + n, o => o with { AlignsTo = [RulePlan.To("o0")] }), Member),
        At("OKR4114", "keyResult", (plan, n) => plan.Change("o" + n, o => o with { AlignsTo = [RulePlan.ToKeyResult("o0.kr1")] }).Change("o" + Other(n), o => o with { AlignsTo = [RulePlan.ToKeyResult("o0.kr2")] }), _ => OkrTarget.Of(new KeyResultId("o0.kr3"))),
        At("OKR4114", "level", (plan, _) => plan.ChangeDepartments(Autonomous), _ => OkrTarget.Of(new ObjectiveId("o0"))) with { Rules = RuleSet.Default.With(new RuleId("OKR4008"), Severity.Off) },
        At("OKR4114", "objective", (plan, n) => plan.Add(RulePlan.Objective("n" + n, "acme")), n => OkrTarget.Of(new ObjectiveId("n" + n))),
        At("OKR4115", "", (plan, n) => plan.Change("o" + n, o => o with { State = OkrState.Draft }), Department),
        At("OKR5004", "", (plan, n) => plan.ChangeKeyResult("o" + n, k => k with { Metric = new NumericMetric { Baseline = 10, Target = 20, Current = 12 } }), KeyResult) with { Rules = On("OKR5004") },
        At("OKR5001", "keyResult", (plan, n) => plan.Title("o" + n, "Raise retention from 40% to 60%"), Department),
        At("OKR5001", "number", (plan, n) => plan.Title("o" + n, "Help 500 families ride to school"), Department),
        At("OKR5002", "activity", (plan, n) => plan.KeyResultTitle("o" + n, "Visit families at home"), KeyResult),
        At("OKR5002", "assist", (plan, n) => plan.KeyResultTitle("o" + n, "协助销售部"), KeyResult),
        At("OKR5002", "output", (plan, n) => plan.KeyResultTitle("o" + n, "Launch the loyalty card"), KeyResult),
        At("OKR5002", "recurring", (plan, n) => plan.KeyResultTitle("o" + n, "每周召开例会"), KeyResult),
        At("OKR5003", "", (plan, n) => plan.ChangeKeyResult("o" + n, k => k with { Title = "Families recommend us", Metric = null }), KeyResult),
        At("OKR5005", "", (plan, n) => plan.Add([.. "abcdef".Select(letter => RulePlan.Objective($"{letter}{n}", "d" + n, "o0") with { Owner = new("busy") })]), n => OkrTarget.Of(new ObjectiveId("a" + n))),
        At("OKR5006", "none", (plan, n) => plan.Change("i" + n, o => o with { KeyResults = [] }), Member),
        At("OKR5006", "supportedOnly", (plan, n) => plan.Change("o" + n, o => o with { KeyResults = [] }), Department),
        At("OKR5006", "few", (plan, n) => plan.Change("o" + n, o => o with { KeyResults = [o.KeyResults[0]] }), Department),
        At("OKR5006", "many", (plan, n) => plan.Change("o" + n, o => o with { KeyResults = [.. o.KeyResults, .. "xyz".Select(letter => RulePlan.KeyResult($"{letter}{n}"))] }), Department),
        At("OKR5007", "nobody", (plan, n) => plan.Change("o" + n, o => o with { Owner = null }), Department),
        At("OKR5007", "keyResultsOnly", (plan, n) => plan.Change("o" + n, o => o with { Owner = null, KeyResults = [.. o.KeyResults.Select(k => k with { Owner = new("kim") })] }), Department),
        At("OKR5008", "", (plan, n) => plan.ChangeKeyResult("o" + n, k => k with { Metric = new NumericMetric { Target = 20 } }), KeyResult),
        At("OKR5009", "", (plan, n) => plan.ChangeKeyResult("o" + n, k => k with { Metric = new NumericMetric { Baseline = 5, Target = 5.0m } }), KeyResult),
        At("OKR5010", "dueOutside", (plan, n) => plan.ChangeKeyResult("o" + n, k => k with { Due = new(2026, 4, 1) }), KeyResult),
        At("OKR5010", "outsideCycle", (plan, n) => plan.Change("o" + n, o => o with { End = new(2026, 4, 1) }), Department),
        At("OKR5010", "reversed", (plan, n) => plan.Change("o" + n, o => o with { Start = new(2026, 3, 2), End = new(2026, 3, 1) }), Department),
        At("OKR5011", "", (plan, n) => plan.ChangeAll(o => o.Id.Value == "o" + n ? o : WithGuardrail(o)), Department) with { Rules = On("OKR5011") },
        At("OKR5012", "", (plan, n) => plan.Change("o" + n, o => o with { Ambition = Ambition.Committed }), Department) with { Rules = On("OKR5012") },
        At("OKR5014", "moonShot", (plan, n) => plan.ChangeKeyResult("o" + n, k => k with { Ambition = Ambition.Committed, Metric = new NumericMetric { Baseline = 10, Target = 21 } }), KeyResult) with { Rules = On("OKR5014") },
        At("OKR5014", "safe", (plan, n) => plan.ChangeKeyResult("o" + n, k => k with { Metric = new NumericMetric { Baseline = 10, Target = 11 } }), KeyResult) with { Rules = On("OKR5014") },
        At("OKR5015", "", (plan, n) => plan.Change("o" + n, o => o with { Ambition = Ambition.NotStated }), Department),
        At("OKR5804", "", (plan, n) => plan.Change("o" + n, o => o with { KeyResults = [.. o.KeyResults.Select(k => k with { Due = new(2026, 3, 31) })] }), Department),
        At("OKR5806", "", (plan, n) => plan.ChangeAll(o => o with { KeyResults = [.. o.KeyResults.Select(k => k with { Labels = Label("definition") })] }).ChangeKeyResult("o" + n, k => k with { Labels = Label("other") }), KeyResult)
            with { Rules = On("OKR5806") },
        At("OKR5807", "", (plan, _) => plan.Add(RulePlan.Objective("gone", "acme") with { State = OkrState.Cancelled })
            .Add([.. "abcde".Select(letter => RulePlan.Initiative($"e{letter}", "gone") with { State = OkrState.Closed })]), _ => default),
        At("OKR5902", "reached", (plan, n) => WithHistory(plan, n, "o", 25), KeyResult),
        At("OKR5902", "trend", (plan, n) => WithHistory(plan, n, "o", 15, 5), KeyResult),
        At("OKR5903", "confident", (plan, n) => plan.Change("o" + n, o => o with { Start = new(2026, 2, 10) }).ChangeKeyResult("o" + n, k => k with { Confidence = new(9) }), KeyResult),
        At("OKR5903", "repeated", (plan, n) => WithHistory(plan, n, "o", 20, 20).ChangeKeyResult("o" + n, k => k with { Metric = new NumericMetric { Baseline = 20, Target = 40 } }), KeyResult)
            with { Rules = RuleSet.Default.With(new RuleId("OKR5904"), Severity.Off) },
        At("OKR5904", "", (plan, n) => WithHistory(plan, n, "other ", 20, 20), n => OkrTarget.Of(new OrgUnitId("d" + n))),
        At("OKR5905", "", (plan, n) => plan.Change("o0", o => o with { Labels = Label("value") }).Change("o" + n, o => o with { AlignsTo = [], Origin = Origin.Autonomous }), Department) with { Rules = On("OKR5905") },
        At("OKR5906", "", (plan, n) => plan.Change("o" + n, o => o with { Ambition = Ambition.Committed, KeyResults = [.. o.KeyResults.Select(k => k with { Metric = new BinaryMetric() })] }), Department)
            with { Rules = RuleSet.Default.With(new RuleId("OKR5103"), Severity.Off) },
        At("OKR5013", "keyResult", (plan, n) => plan.KeyResultTitle("o" + n, "Keep the rating above 4.5"), KeyResult),
        At("OKR5013", "objective", (plan, n) => plan.Title("o" + n, "维持现有水平"), Department),
        At("OKR5101", "", (plan, n) => plan.Title("o" + n, "Write the handbook"), Department),
        At("OKR5103", "", (plan, n) => plan.ChangeKeyResult("o" + n, k => k with { Metric = new BinaryMetric() }), KeyResult),
        At("OKR5201", "", (plan, n) => plan.Title("o" + n, "Families recommend us"), Department) with { Rules = RuleSet.Default.With(new RuleId("OKR5201"), "required", true) },
        At("OKR5301", "adjective", (plan, n) => plan.Title("o" + n, "Offer better coffee"), Department),
        At("OKR5301", "bare", (plan, n) => plan.Title("o" + n, "提高效率"), Department),
        At("OKR5301", "empty", (plan, n) => plan.Title("o" + n, "Be better"), Department),
        At("OKR5301", "words", (plan, n) => plan.ChangeKeyResult("o" + n, k => k with { Title = "Significantly better service", Metric = null }), KeyResult)
            with { Rules = RuleSet.Default.With(new RuleId("OKR5003"), Severity.Off) },
        At("OKR5401", "meansAndEnd", (plan, n) => plan.Title("o" + n, "大量临摹优秀作品，成为一名合格的初级设计师"), Department),
        At("OKR5401", "measures", (plan, n) => plan.KeyResultTitle("o" + n, "Raise sales from 10 to 20 and cut returns from 8 to 4"), KeyResult),
        At("OKR5401", "several", (plan, n) => plan.Title("o" + n, "Raise sales, cut costs and hire bakers"), Department),
        At("OKR5802", "length", (plan, n) => plan.Title("o" + n, "Win " + string.Concat(Enumerable.Repeat("every quiet street of the old town for children on bikes, ", 3))), Department),
        At("OKR5802", "lines", (plan, n) => plan.Title("o" + n, "Win the town\nand the harbour"), Department),
        At("OKR5803", "release", (plan, n) => plan.KeyResultTitle("o" + n, "Release version FTO4.1"), KeyResult),
        At("OKR5803", "term", (plan, n) => plan.KeyResultTitle("o" + n, "Raise the share of Falcon"), KeyResult)
            with { Rules = RuleSet.Default.With(new RuleId("OKR5803"), "terms", RuleValue.Of(["Falcon"])) },
        At("OKR6004", "", (plan, n) => plan.Change("o" + n, o => o with { KeyResults = [.. o.KeyResults.Select(k => k with { Weight = new(0.33m) })] }), Department),
        At("OKR6006", "broken", (plan, n) => plan.Change("o" + n, o => o with { Ambition = Ambition.Committed, End = new(2026, 2, 10), Grade = new() { Value = 0.8m } }), Department),
        At("OKR6006", "atRisk", (plan, n) => Reporting(plan).Change("o" + n, o => o with { Ambition = Ambition.Committed, KeyResults = [.. o.KeyResults.Select(k => Measured(k, 10))] }), Department),
        At("OKR6014", "afterEnd", (plan, n) => plan.Change("o" + n, o => o with { End = new(2026, 1, 31) }).ChangeKeyResult("o" + n, k => Revised(k, 2)), KeyResult),
        At("OKR6014", "noReason", (plan, n) => plan.ChangeKeyResult("o" + n, k => Revised(k, 2)), KeyResult),
        At("OKR6015", "", (plan, n) => plan.Change("o" + n, o => o with { End = new(2026, 1, 31) }).ChangeKeyResult("o" + n, k => k with { State = OkrState.Postponed }), KeyResult),
        At("OKR6016", "", (plan, n) => plan.ChangeKeyResult("o" + n, k => Measured(k, 15) with { Grade = new() { Value = 0.9m } }), KeyResult),
        At("OKR7003", "stale", (plan, n) => Reporting(plan).ChangeKeyResult("o" + n, k => k with { CheckIns = Reported(8) }), KeyResult),
        At("OKR7003", "stalled", (plan, n) => Reporting(plan).ChangeKeyResult("o" + n, k => k with { CheckIns = Reported(15) }), KeyResult),
        At("OKR7004", "", (plan, n) => Reporting(plan).Change("o" + n, o => o with { KeyResults = [.. o.KeyResults.Select(k => k with { CheckIns = null })] }), Department),
        At("OKR7007", "overdue", (plan, n) => plan.Change("o" + n, o => o with { End = new(2026, 1, 31) }).Change("o0", o => o with { State = OkrState.Approved }), Department),
        At("OKR7007", "early", (plan, n) => plan.Change("o" + n, o => o with { State = OkrState.Closed, Grade = new() { Value = 0.5m } }), Department),
        At("OKR7008", "noScore", (plan, n) => plan.Change("o" + n, o => o with { State = OkrState.Closed, End = new(2026, 2, 20) }), Department),
        At("OKR7008", "allClosed", (plan, n) => plan.Change("o" + n, o => o with { KeyResults = [.. o.KeyResults.Select(k => k with { State = OkrState.Closed })] }), Department),
        At("OKR8001", "", (plan, _) => plan.ChangeAll(o => o with { Ambition = Ambition.Committed }), _ => default) with { Practice = Weighted },
        At("OKR8005", "", (plan, n) => plan.ChangeAll(o => o with { Ambition = Ambition.Committed }).Change("o" + n, o => o with { Ambition = Ambition.Learning }), Department)
            with { Practice = Weighted, Rules = RuleSet.Default.With(new RuleId("OKR8001"), Severity.Off) },
        At("OKR9001", "", (plan, _) => plan, _ => default) with { Rules = RuleSet.Default.With(new ThrowingRule()) },
        At("OKR9002", "missing", (plan, _) => plan.Add(new CheckIn { Objective = new("o0") }), _ => new OkrTarget(TargetKind.CheckIn, "")),
        At("OKR9002", "duplicate", (plan, n) => plan.ChangeKeyResult("o" + n, k => k with { Id = new("o" + n + ".kr2") }), n => OkrTarget.Of(new KeyResultId("o" + n + ".kr2"))),
        At("OKR9003", "contradicting", (plan, n) => plan.Add(new Initiative { Id = new("e1"), KeyResult = new("o" + n + ".kr1"), Objective = new("o0") }), _ => OkrTarget.Of(new InitiativeId("e1"))),
        At("OKR9003", "history", (plan, _) => plan.Add(new CheckIn { Id = new("c1"), Objective = new("gone") }), _ => new OkrTarget(TargetKind.CheckIn, "c1")),
        At("OKR9003", "notStated", (plan, _) => plan.Add(new Initiative { Id = new("e1") }), _ => OkrTarget.Of(new InitiativeId("e1"))),
        At("OKR9003", "unknown", (plan, n) => plan.Change("o" + n, o => o with { AlignsTo = [RulePlan.To("gone")] }), Department),
        At("OKR9004", "", (plan, n) => plan.ChangeUnit("d" + n, u => u with { Parent = u.Id }), n => OkrTarget.Of(new OrgUnitId("d" + n))),
        At("OKR9005", "", (plan, _) => plan.ChangeCycle(c => c with { Parent = c.Id }), _ => OkrTarget.Of(new CycleId("q1"))),
        At("OKR9006", "", (plan, n) => plan.ChangeKeyResult("o" + n, k => k with { Id = new("o" + n + ".KR2") }), n => OkrTarget.Of(new KeyResultId("o" + n + ".kr2"))),
        At("OKR9007", "expired", (plan, _) => plan, _ => default)
            with { Rules = RuleSet.Default.With(new Suppression { Rule = new("OKR5015"), Reason = "last year", Until = RulePlan.Today.AddDays(-1) }) },
        At("OKR9007", "unknownRule", (plan, _) => plan, _ => default) with { Rules = RuleSet.Default.With(new Suppression { Rule = new("OKR0000"), Reason = "a slip" }) },
        At("OKR9008", "setting", (plan, _) => plan, _ => default) with { Rules = RuleSet.Default.With(new RuleSetting { Rule = new("OKR5006"), Unit = new("gone") }) },
        At("OKR9008", "suppression", (plan, _) => plan, _ => default)
            with { Rules = RuleSet.Default.With(new Suppression { Rule = new("OKR5006"), Unit = new("gone"), Reason = "they are moving" }) },
    ];

    public RuleSet Rules { get; init; } = RuleSet.Default;

    public PracticeScope Scope { get => Practice.Scope; init => Practice = Practice with { Scope = value }; }

    public Practice Practice { get; init; } = Practice.Undecided;

    /// <summary>Whether the plan has the flaw at every department and not only at the one that was asked for.</summary>
    public bool IsEverywhere { get; init; }

    public override string ToString() => Case.Length == 0 ? Rule : $"{Rule} {Case}";

    private static PlantedFlaw At(string rule, string name, Func<RulePlan, string, RulePlan> plant, Func<string, OkrTarget> target) => new(rule, name, plant, target);

    private static Dictionary<string, string> Label(string name) => new() { [name] = "yes" };

    private static Objective WithGuardrail(Objective objective) =>
        objective with { KeyResults = [.. objective.KeyResults, new() { Id = new(objective.Id + ".g"), Title = "Keep " + objective.Id, IsGuardrail = true, Metric = new BoundMetric { Upper = 3 } }] };

    /// <summary>Cycles before this one, the latest first, in each of which a department's objective ended with this value of its first key result.</summary>
    private static RulePlan WithHistory(RulePlan plan, string number, string measure, params int[] values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            var (cycle, id, end) = ($"before{i}", $"p{i}", new DateOnly(2025, 12, 31).AddMonths(-3 * i));
            var objective = RulePlan.Objective(id, "d" + number) with { Cycle = new(cycle), State = OkrState.Closed };
            var first = objective.KeyResults[0] with { Title = $"Raise {measure}{number}.kr1", Metric = new NumericMetric { Baseline = 10, Target = 20, Current = values[i] } };
            plan.Add(new Cycle { Id = new(cycle), Start = end.AddMonths(-3).AddDays(1), End = end }, objective with { KeyResults = [first, .. objective.KeyResults.Skip(1)] });
        }

        return plan;
    }

    private static RulePlan WithExecution(RulePlan plan) =>
        plan.Add([.. plan.Document().Objectives.SelectMany(o => o.KeyResults).Select(k => RulePlan.Initiative("e:" + k.Id, k.Id.Value[..k.Id.Value.IndexOf('.')]) with { KeyResult = k.Id })]);

    /// <summary>Everybody reported this week, and on the first key result of one department somebody did earlier or never.</summary>
    private static RulePlan WithUpdates(RulePlan plan, string number, DateOnly? day) => plan
        .ChangeAll(o => o with { KeyResults = [.. o.KeyResults.Select(k => k with { CheckIns = Reported(RulePlan.Today) })] })
        .ChangeKeyResult("o" + number, k => k with { CheckIns = day is { } last ? Reported(last) : null });

    private static CheckInSummary Reported(DateOnly day) => new() { Count = 1, LastAt = new(day, TimeOnly.MinValue, TimeSpan.Zero) };

    private static Objective WithOneMore(Objective objective) => objective with { KeyResults = [.. objective.KeyResults, RulePlan.KeyResult(objective.Id + ".kr4")] };

    private static RulePlan PlantSplit(RulePlan plan, string number) => plan
        .ChangeKeyResult("o0", k => k with { Title = "Sign new customers", Metric = new NumericMetric { Baseline = 0, Target = 100 } })
        .ChangeKeyResult("o" + number, k => k with { Title = "Sign new customers in the north", Metric = new NumericMetric { Baseline = 0, Target = 60 } })
        .ChangeKeyResult("o" + Other(number), k => k with { Title = "Sign new customers in the south", Metric = new NumericMetric { Baseline = 0, Target = 40 } });
    private static RuleSet On(string rule) => RuleSet.Default.With(new RuleId(rule), Severity.Warning);

    private static Objective Growing(Objective objective) => objective with { Labels = new Dictionary<string, string> { ["growth"] = "Speak before a large room" } };

    private static Objective Autonomous(Objective objective) => objective with { AlignsTo = [], Origin = Origin.Autonomous };

    private static Objective NamingContributors(Objective objective, string units) => objective with { Labels = new Dictionary<string, string> { ["contributors"] = units } };

    private static Objective Elsewhen(Objective objective, int year) => objective with { Cycle = new($"{year}") };

    private static RulePlan Reporting(RulePlan plan) => plan.ChangeAll(o => o with { KeyResults = [.. o.KeyResults.Select(k => k with { CheckIns = Reported(0) })] });

    private static CheckInSummary Reported(int daysAgo) => new() { Count = 1, LastAt = new DateTimeOffset(RulePlan.Today.AddDays(-daysAgo), new TimeOnly(9, 0), TimeSpan.Zero) };

    private static KeyResult Measured(KeyResult keyResult, decimal current) => keyResult with { Metric = (NumericMetric)keyResult.Metric! with { Current = current } };

    private static KeyResult Revised(KeyResult keyResult, int month) =>
        keyResult with { Revisions = [new() { ChangedAt = new(2026, month, 5, 9, 0, 0, TimeSpan.Zero), Before = new NumericMetric { Baseline = 10, Target = 40 } }] };

    private static string Other(string number) => number == "1" ? "2" : "1";

    private static OkrTarget Department(string number) => OkrTarget.Of(new ObjectiveId("o" + number));

    private static OkrTarget FirstCycle(string number) => OkrTarget.Of(new CycleId("q1"));

    private static OkrTarget Member(string number) => OkrTarget.Of(new ObjectiveId("i" + number));

    private static OkrTarget KeyResult(string number) => OkrTarget.Of(new KeyResultId("o" + number + ".kr1"));
}
