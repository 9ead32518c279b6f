using Okr.Readiness;

namespace Okr.Core.Tests.Readiness;

/// <summary>A small organisation that tests describe step by step: a company, two departments, and what people say about it.</summary>
internal sealed class Company
{
    public static readonly DateOnly Today = new(2026, 11, 23);

    private readonly List<OkrRecord> _records =
    [
        new Cycle { Id = new("q4"), Start = new(2026, 10, 1), End = new(2026, 12, 31) },
        new OrgUnit { Id = new("acme"), Level = LevelScheme.Company },
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

    public Company Say(string question, Answer answer, DateOnly? on = null, DateOnly? until = null, string? by = null, string? person = null, string? unit = null) =>
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
        });

    public ReadinessReport Assess(ReadinessPolicy? policy = null) =>
        ReadinessEngine.Assess(OkrSnapshot.Build(OkrDocument.FromRecords(_records)), policy ?? ReadinessPolicy.Default, Today);

    public CriterionResult Result(string id, ReadinessPolicy? policy = null) =>
        Assess(policy).Scopes[^1].Criteria.Single(result => string.Equals(result.Criterion.Id, id, StringComparison.Ordinal));
}
