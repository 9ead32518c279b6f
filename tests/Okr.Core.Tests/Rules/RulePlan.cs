using System.Globalization;
using Okr.Alignment;
using Okr.Readiness;
using Okr.Rules;
using Okr.Scoring;

namespace Okr.Core.Tests.Rules;

/// <summary>A plan that no rule has anything against, made of as many departments as wanted, for tests to break in one place.</summary>
/// <remarks>The company <c>acme</c> has the objective <c>o0</c>; each department <c>d1</c>, <c>d2</c>, … has an objective of the same number that supports it, and one
/// member <c>m1</c>, … whose objective <c>i1</c>, … supports that.</remarks>
internal sealed class RulePlan
{
    public static readonly DateOnly Today = new(2026, 2, 15);

    private readonly List<OkrRecord> _records = [];
    private ScoringPolicy _scoring = ScoringPolicy.Google;

    public static RulePlan Empty() => new();

    public static RulePlan Sound(int departments = 1)
    {
        var plan = new RulePlan().Add(
            new Cycle { Id = new("q1"), Name = "2026-Q1", Start = new(2026, 1, 1), End = new(2026, 3, 31) },
            new OrgUnit { Id = new("acme"), Name = "Acme", Level = LevelScheme.Company },
            Objective("o0", "acme"));
        for (var i = 1; i <= departments; i++)
        {
            var number = i.ToString(CultureInfo.InvariantCulture);
            plan.Add(
                new OrgUnit { Id = new("d" + number), Name = "Department " + number, Level = LevelScheme.Department, Parent = new("acme") },
                new OrgUnit { Id = new("m" + number), Name = "Member " + number, Level = LevelScheme.Individual, Parent = new("d" + number) },
                Objective("o" + number, "d" + number, "o0"),
                Objective("i" + number, "m" + number, "o" + number));
        }

        return plan;
    }

    /// <summary>A sound objective of its own owner, with three key results <c>id.kr1</c> to <c>id.kr3</c>.</summary>
    public static Objective Objective(string id, string unit, params string[] parents) => new()
    {
        Id = new(id),
        Cycle = new("q1"),
        Unit = new(unit),
        Title = "Win " + id,
        Owner = new("owner of " + id),
        Ambition = Ambition.Aspirational,
        KeyResults = [KeyResult(id + ".kr1"), KeyResult(id + ".kr2"), KeyResult(id + ".kr3")],
        AlignsTo = [.. parents.Select(parent => new AlignmentLink { Parent = new(parent) })],
    };

    public static KeyResult KeyResult(string id) => new() { Id = new(id), Title = "Raise " + id, Metric = new NumericMetric { Baseline = 10, Target = 20 } };

    /// <summary>An initiative under the first key result of an objective.</summary>
    public static Initiative Initiative(string id, string objective) => new() { Id = new(id), Objective = new(objective), KeyResult = new(objective + ".kr1"), Title = "Do " + id };

    public static AlignmentLink To(string parent) => new() { Parent = new(parent) };

    public static AlignmentLink ToKeyResult(string parent) => new() { ParentKeyResult = new(parent) };

    public RulePlan Add(params OkrRecord[] records)
    {
        _records.AddRange(records);
        return this;
    }

    public RulePlan Without(string id)
    {
        _records.RemoveAll(record => record.Key.Id == id);
        return this;
    }

    public RulePlan Change(string objective, Func<Objective, Objective> change) => Replace(change, record => record.Key.Id == objective);

    public RulePlan ChangeAll(Func<Objective, Objective> change) => Replace(change, _ => true);

    /// <summary>Makes a department's objective support another of the company, beside its own, that is in this state.</summary>
    public RulePlan Gone(string department, OkrState state) => Add(Objective("gone", "acme") with { State = state })
        .Change("o" + department, o => o with { AlignsTo = [.. o.AlignsTo, To("gone")] });

    /// <summary>Makes a department's objective ask for its alignment, as many days from today as given.</summary>
    public RulePlan Asked(string department, LinkState state, int? days) =>
        Change("o" + department, o => o with { AlignsTo = [To("o0") with { State = state, RequestedOn = days is { } ago ? Today.AddDays(ago) : null }] });

    /// <summary>Changes every department's objective.</summary>
    public RulePlan ChangeDepartments(Func<Objective, Objective> change) => Replace(change, record => record.Key.Id.StartsWith('o') && record.Key.Id != "o0");

    /// <summary>Changes every member's objective.</summary>
    public RulePlan ChangeMembers(Func<Objective, Objective> change) => Replace(change, record => record.Key.Id.StartsWith('i'));

    public RulePlan ChangeUnit(string unit, Func<OrgUnit, OrgUnit> change) => Replace(change, record => record.Key.Id == unit);

    public RulePlan ChangeCycle(Func<Cycle, Cycle> change) => Replace(change, _ => true);

    /// <summary>Changes the first key result of an objective.</summary>
    public RulePlan ChangeKeyResult(string objective, Func<KeyResult, KeyResult> change) =>
        Change(objective, record => record with { KeyResults = [change(record.KeyResults[0]), .. record.KeyResults.Skip(1)] });

    /// <summary>Has five people of a unit answer the whole questionnaire with one value.</summary>
    public RulePlan Survey(string unit, decimal value)
    {
        for (var person = 1; person <= 5; person++)
        {
            foreach (var statement in MindsetQuestionnaire.Statements)
            {
                var id = FormattableString.Invariant($"{unit}.{person}.{statement.Id}");
                Add(new Attestation { Id = new(id), Question = statement.Id, Value = value, Unit = new(unit), Person = new(FormattableString.Invariant($"p{person} of {unit}")) });
            }
        }

        return this;
    }

    /// <summary>Has kim answer a question about the whole.</summary>
    public RulePlan Say(string question, Answer answer) =>
        Add(new Attestation { Id = new(question), Question = question, Answer = answer, By = new("kim"), On = new(2026, 2, 1) });

    public RulePlan ScoredBy(ScoringPolicy policy)
    {
        _scoring = policy;
        return this;
    }

    public RulePlan Title(string objective, string title) => Change(objective, record => record with { Title = title });

    /// <summary>Gives the first key result of an objective another title; its metric stays.</summary>
    public RulePlan KeyResultTitle(string objective, string title) => ChangeKeyResult(objective, record => record with { Title = title });

    /// <summary>Leaves the first key result of an objective with nothing but a sentence.</summary>
    public RulePlan KeyResultSentence(string objective, string title) => ChangeKeyResult(objective, record => record with { Title = title, Metric = null });

    public OkrDocument Document() => OkrDocument.FromRecords(_records);

    public FindingReport Check(RuleSet? rules = null, PracticeScope scope = PracticeScope.NotChosen, DateOnly? today = null) =>
        Check(new Practice { Scope = scope }, rules, today);

    public FindingReport Check(Practice practice, RuleSet? rules = null, DateOnly? today = null) =>
        Check(Document(), rules ?? RuleSet.Default, practice, today ?? Today, Environment.ProcessorCount, CancellationToken.None, _scoring);

    /// <summary>What one rule finds, as <c>target: related, related</c>.</summary>
    public IReadOnlyList<Finding> Check(string rule, RuleSet? rules = null, PracticeScope scope = PracticeScope.NotChosen, DateOnly? today = null) =>
        [.. Check(rules, scope, today).Findings.Where(finding => finding.Rule.Value == rule)];

    public static FindingReport Check(OkrDocument document, RuleSet rules, PracticeScope scope, DateOnly today, int processors, CancellationToken cancellation) =>
        Check(document, rules, new Practice { Scope = scope }, today, processors, cancellation);

    public static FindingReport Check(
        OkrDocument document, RuleSet rules, Practice practice, DateOnly today, int processors, CancellationToken cancellation, ScoringPolicy? scoring = null)
    {
        var alignment = AlignmentGraph.Of(OkrSnapshot.Build(document));
        var scores = ScoreSheet.Compute(alignment, scoring ?? ScoringPolicy.Google, today);
        var people = ReadinessEngine.Assess(scores, ReadinessPolicy.Default, practice).People;
        return RuleEngine.Run(scores, alignment, rules, practice, people, today, processors, cancellation);
    }

    private RulePlan Replace<TRecord>(Func<TRecord, TRecord> change, Func<TRecord, bool> which)
        where TRecord : OkrRecord
    {
        for (var i = 0; i < _records.Count; i++)
        {
            if (_records[i] is TRecord record && which(record))
            {
                _records[i] = change(record);
            }
        }

        return this;
    }
}
