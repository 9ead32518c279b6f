using Ardalis.GuardClauses;
using Okr.Rules;

namespace Okr.Readiness;

/// <summary>At which levels a workspace is ready to practise OKR, and what is missing for more (rule R-7).</summary>
/// <remarks>Immutable; safe for use from any thread.</remarks>
public sealed class ReadinessReport
{
    private static readonly (PracticeScope Scope, LocalizedText Title)[] Ladder =
    [
        (PracticeScope.CompanyOnly, new("Company only", "仅公司层面")),
        (PracticeScope.CompanyAndDepartment, new("Company and departments", "公司和部门层面")),
        (PracticeScope.Full, new("All levels", "全面实施（公司、部门、个人）")),
    ];

    private readonly ReadinessDetails _details;

    internal ReadinessReport(IReadOnlyList<CriterionResult> results, ReadinessDetails details)
    {
        _details = details;
        Criteria = results;
        Scopes = [.. Ladder.Select(step => Gate(step.Scope, step.Title, results))];
        Widest = Scopes.LastOrDefault(scope => scope.Holds)?.Scope ?? PracticeScope.NotChosen;
        Next = Scopes.FirstOrDefault(scope => !scope.Holds);
    }

    /// <summary>The widest scope whose gate holds; <see cref="PracticeScope.NotChosen"/> where none does.</summary>
    public PracticeScope Widest { get; }

    /// <summary>The gates from the narrowest scope to the widest.</summary>
    public IReadOnlyList<ScopeReadiness> Scopes { get; }

    /// <summary>The scope one step wider than <see cref="Widest"/>; null where nothing wider is left.</summary>
    public ScopeReadiness? Next { get; }

    /// <summary>How every criterion stands, in the order of the catalogue.</summary>
    public IReadOnlyList<CriterionResult> Criteria { get; }

    /// <summary>Each department and team by itself, in the order of the document: where to pilot and where to train.</summary>
    public IReadOnlyList<UnitReadiness> Departments => _details.Departments;

    /// <summary>Those of them that are ready by themselves; one that lies within such a one is not named again.</summary>
    public IReadOnlyList<UnitReadiness> ReadyDepartments => _details.Tops(department => department.IsReady);

    /// <summary>What people have answered to the questionnaire.</summary>
    public MindsetSurvey Mindset => _details.Mindset;

    /// <summary>How regularly the units have reported.</summary>
    public CheckInHabits Habits => _details.Habits;

    /// <summary>What the plan shows of each unit with objectives in cycles that are not closed, in the order of the document.</summary>
    public IReadOnlyList<PlanEvidence> Evidence => _details.Evidence;

    /// <summary>The same of all units together.</summary>
    public PlanEvidence WholeEvidence => _details.WholeEvidence;

    /// <summary>The cycles in which objectives were worked on, in the order of their ends: one scope for each.</summary>
    public IReadOnlyList<PractisedCycle> Cycles => _details.Cycles;

    /// <summary>How the pilots stand, in the order of the policy.</summary>
    public IReadOnlyList<PilotResult> Pilots => _details.Pilots;

    /// <summary>Where what people attest and what the data show contradict each other; of the whole where no department says it of itself.</summary>
    public IReadOnlyList<Contradiction> Contradictions => _details.ContradictionsOf(Criteria);

    /// <summary>What rules may judge by.</summary>
    public PeopleEvidence People => new()
    {
        Contradictions = Contradictions,
        DepartmentsInNeedOfExecution = [.. Departments.Where(department => department.NeedsOkrsE).Select(department => department.Unit)],
    };

    /// <summary>The people who promote OKR, as answers that stand today name them; empty where they name nobody.</summary>
    public IReadOnlyList<PersonId> Promoters => _details.Promoters;

    /// <summary>What would change for each required criterion that is not met, in the order of the catalogue.</summary>
    public IReadOnlyList<WhatIf> WhatIfs => [.. Criteria
        .Where(result => !result.Criterion.IsAdvice && result.State != CriterionState.Met)
        .Select(result => (result.Criterion, Then: IfMet(result.Criterion.Id)))
        .Select(step => new WhatIf { Criterion = step.Criterion, Widest = step.Then.Widest, StillMissing = step.Then.Next?.Missing ?? [] })];

    /// <summary>The departments and teams that lack a criterion by themselves; those within such a one are not named again.</summary>
    /// <param name="criterion">The id of the criterion; one that departments cannot meet by themselves has none.</param>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    public IReadOnlyList<OrgUnitId> UnitsMissing(string criterion) => LackOf(Guard.Against.Null(criterion));

    /// <summary>What if one criterion were met: the report as it would be. <see cref="Departments"/> stay as they are.</summary>
    /// <param name="criterion">The id of the criterion.</param>
    /// <exception cref="ArgumentException">There is no such criterion.</exception>
    public ReadinessReport IfMet(string criterion)
    {
        Guard.Against.Null(criterion);
        if (ReadinessCatalogue.Find(criterion) is not { } known)
        {
            throw new ArgumentException($"There is no criterion '{criterion}'. ReadinessCatalogue.All lists them.", nameof(criterion));
        }

        return new([.. Criteria.Select(result => result.Criterion == known ? result with { State = CriterionState.Met } : result)], _details);
    }

    private IReadOnlyList<OrgUnitId> LackOf(string criterion) =>
        [.. _details.Tops(department => department.Missing.Any(result => string.Equals(result.Criterion.Id, criterion, StringComparison.Ordinal))).Select(department => department.Unit)];

    private static ScopeReadiness Gate(PracticeScope scope, LocalizedText title, IReadOnlyList<CriterionResult> results)
    {
        var asked = results.Where(result => result.Criterion.Scope <= scope).ToList();
        var open = asked.FindAll(result => result.State != CriterionState.Met);
        return new()
        {
            Scope = scope,
            Title = title,
            Criteria = asked,
            Missing = open.FindAll(result => !result.Criterion.IsAdvice),
            Advice = open.FindAll(result => result.Criterion.IsAdvice),
        };
    }
}
