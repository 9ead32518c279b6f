namespace Okr.Readiness;

/// <summary>How a criterion stands and the sentence that says why.</summary>
internal readonly record struct Verdict(CriterionState State, LocalizedText Evidence);
