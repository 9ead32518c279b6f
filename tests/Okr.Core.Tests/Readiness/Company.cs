using Okr.Alignment;
using Okr.Readiness;
using Okr.Scoring;

namespace Okr.Core.Tests.Readiness;

/// <summary>A small organisation that tests describe step by step: a company, two departments, and what people say about it.</summary>
/// <param name="headcount">How many people it has; null where nobody says.</param>
internal sealed class Company(int? headcount = null)
{
    public static readonly DateOnly Today = new(2026, 11, 23);

    private readonly List<OkrRecord> _records =
    [
        new Cycle { Id = new("q4"), Start = new(2026, 10, 1), End = new(2026, 12, 31) },
        new OrgUnit { Id = new("acme"), Level = LevelScheme.Company, Headcount = headcount },
        new OrgUnit { Id = new("sales"), Level = LevelScheme.Department, Parent = new("acme") },
        new OrgUnit { Id = new("works"), Level = LevelScheme.Department, Parent = new("acme") },
    ];

    /// <summary>A company that meets every criterion of a scope and of no wider one.</summary>
    public static Company ReadyFor(PracticeScope scope)
    {
        var company = new Company();
        foreach (var criterion in ReadinessCatalogue.All.Where(criterion => criterion.Scope <= scope))
        {
            company.Meet(criterion.Id);
        }

        return company;
    }

    public Company With(params OkrRecord[] records)
    {
        _records.AddRange(records);
        return this;
    }

    public Company Without(string question)
    {
        _records.RemoveAll(record => record is Attestation attestation && string.Equals(attestation.Question, question, StringComparison.Ordinal));
        return this;
    }

    /// <summary>Meets a criterion as plainly as can be.</summary>
    public Company Meet(string id) => id switch
    {
        "company-objective-owners" => With(new Objective { Id = new("o1"), Cycle = new("q4"), Unit = new("acme"), Owner = new("ceo") }),
        _ => Say(id, Answer.Yes, on: Today, by: "ceo"),
    };

    public Company Say(string question, Answer answer, DateOnly? on = null, DateOnly? until = null, string? by = null, string? person = null, string? unit = null, string? evidence = null) =>
        With(new Attestation
        {
            Id = new(FormattableString.Invariant($"a{_records.Count}")),
            Question = question,
            Answer = answer,
            On = on,
            Until = until,
            By = by is null ? null : new(by),
            Person = person is null ? null : new(person),
            Unit = unit is null ? null : new(unit),
            Evidence = evidence,
        });

    /// <summary>Has people of a unit give the same answer to every statement of the questionnaire.</summary>
    public Company Staff(string unit, int people, decimal value, string name = "p")
    {
        for (var i = 0; i < people; i++)
        {
            Rate(FormattableString.Invariant($"{unit}.{name}{i}"), unit, value, value, value, value, value, value, value);
        }

        return this;
    }

    /// <summary>Has a person answer the statements of the questionnaire, from the first on.</summary>
    public Company Rate(string person, string unit, params decimal[] values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            var question = MindsetQuestionnaire.Statements[i].Id;
            With(new Attestation { Id = new(FormattableString.Invariant($"m{_records.Count}")), Question = question, Value = values[i], On = Today, Person = new(person), Unit = new(unit) });
        }

        return this;
    }

    public MindsetSurvey Mindset(ReadinessPolicy? policy = null) => MindsetSurvey.Of(Snapshot(), policy ?? ReadinessPolicy.Default, Today);

    public OkrSnapshot Snapshot() => OkrSnapshot.Build(OkrDocument.FromRecords(_records));

    public ReadinessReport Assess(Practice practice, ReadinessPolicy? policy = null) =>
        ReadinessEngine.Assess(ScoreSheet.Compute(AlignmentGraph.Of(Snapshot()), ScoringPolicy.Google, Today), policy ?? ReadinessPolicy.Default, practice);

    public ReadinessReport Assess(ReadinessPolicy? policy = null) =>
        ReadinessEngine.Assess(Snapshot(), policy ?? ReadinessPolicy.Default, Today);

    public CriterionResult Result(string id, ReadinessPolicy? policy = null) =>
        Assess(policy).Criteria.Single(result => string.Equals(result.Criterion.Id, id, StringComparison.Ordinal));
}
