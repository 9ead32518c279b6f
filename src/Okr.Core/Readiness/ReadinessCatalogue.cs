namespace Okr.Readiness;

/// <summary>Every criterion of readiness, from the narrowest scope to the widest; of one scope, advice comes last.</summary>
/// <remarks>The article series behind the method has five parts. Only the fourth, on the levels of practice, was available to us; what the other parts
/// ask for is not claimed here. Safe for use from any thread.</remarks>
public static class ReadinessCatalogue
{
    // Before All, which is made of it.
    internal static IReadOnlyList<CriterionCheck> Checks { get; } =
    [
        .. CompanyCriteria.All.Concat(DepartmentCriteria.All).Concat(IndividualCriteria.All).Concat(AdvisedCriteria.All).OrderBy(check => check.Criterion.Scope),
    ];

    /// <summary>All criteria.</summary>
    public static IReadOnlyList<Criterion> All { get; } = [.. Checks.Select(check => check.Criterion)];

    /// <summary>The criterion with this id, or null.</summary>
    /// <param name="id">The id, such as <c>leadership-support</c>.</param>
    public static Criterion? Find(string id) => All.FirstOrDefault(criterion => string.Equals(criterion.Id, id, StringComparison.Ordinal));
}
