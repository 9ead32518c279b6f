namespace Okr.Readiness;

/// <summary>How a criterion stands, the sentence that says why, and the answers that it rests on; none where the data decide.</summary>
internal readonly record struct Verdict(CriterionState State, LocalizedText Evidence, params IReadOnlyList<Attestation> Answers)
{
    /// <summary>What the other side says, where people and data contradict each other.</summary>
    public LocalizedText? Contradiction { get; init; }

    /// <summary>This verdict, with what the other side says where that is the opposite.</summary>
    public Verdict Against(Verdict other) =>
        State != other.State && State != CriterionState.NotAnswered && other.State != CriterionState.NotAnswered ? this with { Contradiction = other.Evidence } : this;
}
