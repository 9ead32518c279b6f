using Ardalis.GuardClauses;

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

    private ReadinessReport(IReadOnlyList<CriterionResult> results, IReadOnlyList<UnitReadiness> departments, MindsetSurvey mindset, CheckInHabits habits)
    {
        Criteria = results;
        Departments = departments;
        Mindset = mindset;
        Habits = habits;
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
    public IReadOnlyList<UnitReadiness> Departments { get; }

    /// <summary>What people have answered to the questionnaire.</summary>
    public MindsetSurvey Mindset { get; }

    /// <summary>How regularly the units have reported.</summary>
    public CheckInHabits Habits { get; }

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

        return new([.. Criteria.Select(result => result.Criterion == known ? result with { State = CriterionState.Met } : result)], Departments, Mindset, Habits);
    }

    internal static ReadinessReport Of(IReadOnlyList<CriterionResult> results, IReadOnlyList<UnitReadiness> departments, ReadinessFacts facts) =>
        new(results, departments, facts.Mindset, facts.Habits);

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
