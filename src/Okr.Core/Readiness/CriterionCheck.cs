namespace Okr.Readiness;

/// <summary>A criterion with the function that judges it.</summary>
internal sealed record CriterionCheck(Criterion Criterion, Func<ReadinessFacts, Verdict> Judge);
