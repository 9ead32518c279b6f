namespace Okr.Readiness;

/// <summary>How one department or team stands on the criteria that are asked of departments: a map of where to pilot and where to train.</summary>
public sealed record UnitReadiness
{
    /// <summary>The unit.</summary>
    public required OrgUnitId Unit { get; init; }

    /// <summary>The name of the unit, or its id where it has none.</summary>
    public required string Name { get; init; }

    /// <summary>The criteria that departments can meet by themselves: training, focus on the department's goals, OKRs-E or a mature mindset.</summary>
    public required IReadOnlyList<CriterionResult> Criteria { get; init; }

    /// <summary>Whether the questionnaire shows a mature mindset in the unit or in what it is part of; null where it shows nothing.</summary>
    public bool? IsMature { get; init; }

    /// <summary>Whether the unit runs OKRs-E, as the rules of the house say.</summary>
    public bool RunsOkrsE { get; init; }

    /// <summary>Whether the unit should run OKRs-E and does not: its mindset is young, and objectives alone would cost focus (rule L-6).</summary>
    public bool NeedsOkrsE => IsMature is false && !RunsOkrsE && Missing.Any(result => string.Equals(result.Criterion.Id, "execution-or-mindset", StringComparison.Ordinal));

    /// <summary>Those that are not met or not answered.</summary>
    public IReadOnlyList<CriterionResult> Missing => [.. Criteria.Where(result => result.State != CriterionState.Met)];

    /// <summary>Whether the unit meets all of them, and so could pilot on department level where the company's own gate holds.</summary>
    public bool IsReady => Criteria.All(result => result.State == CriterionState.Met);
}
