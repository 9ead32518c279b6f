using Ardalis.GuardClauses;

namespace Okr.Readiness;

/// <summary>Says at which levels a workspace is ready to practise OKR (rules L-3 to L-9, R-1 to R-7).</summary>
/// <remarks>
/// Gates are nested: a wider scope asks for everything that a narrower one does, and all of them for leadership support. A pure function; another yes
/// never narrows the result, and what nobody has answered never widens it.
/// </remarks>
public static class ReadinessEngine
{
    private static readonly (PracticeScope Scope, LocalizedText Title)[] Ladder =
    [
        (PracticeScope.CompanyOnly, new("Company only", "仅公司层面")),
        (PracticeScope.CompanyAndDepartment, new("Company and departments", "公司和部门层面")),
        (PracticeScope.Full, new("All levels", "全面实施（公司、部门、个人）")),
    ];

    /// <summary>Judges every gate.</summary>
    /// <param name="snapshot">The workspace, with its attestations.</param>
    /// <param name="policy">What the host has decided.</param>
    /// <param name="today">The day on which answers must count.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ReadinessReport Assess(OkrSnapshot snapshot, ReadinessPolicy policy, DateOnly today)
    {
        var facts = new ReadinessFacts(Guard.Against.Null(snapshot), Guard.Against.Null(policy), today);
        var results = ReadinessCatalogue.Checks.Select(check => Judge(check, facts)).ToList();
        ScopeReadiness[] scopes = [.. Ladder.Select(step => Gate(step.Scope, step.Title, results))];
        return new() { Widest = scopes.LastOrDefault(scope => scope.Holds)?.Scope ?? PracticeScope.NotChosen, Scopes = scopes };
    }

    private static CriterionResult Judge(CriterionCheck check, ReadinessFacts facts)
    {
        var (state, evidence) = check.Judge(facts);
        return new() { Criterion = check.Criterion, State = state, Evidence = evidence };
    }

    private static ScopeReadiness Gate(PracticeScope scope, LocalizedText title, List<CriterionResult> results)
    {
        var asked = results.FindAll(result => result.Criterion.Scope <= scope);
        return new() { Scope = scope, Title = title, Criteria = asked, Missing = asked.FindAll(result => result.State != CriterionState.Met) };
    }
}
