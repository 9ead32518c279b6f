namespace Okr.Readiness;

/// <summary>How a criterion stands, the sentence that says why, and the answers that it rests on; none where the data decide.</summary>
internal readonly record struct Verdict(CriterionState State, LocalizedText Evidence, params IReadOnlyList<Attestation> Answers);
