namespace Okr.Readiness;

/// <summary>How a criterion stands, the sentence that says why, and the answers that it rests on; none where the data decide.</summary>
internal readonly record struct Verdict(CriterionState State, LocalizedText Evidence, params IReadOnlyList<Attestation> Answers)
{
    /// <summary>What the other side says, people or data, where it says anything.</summary>
    public LocalizedText? OtherSide { get; init; }

    /// <summary>Whether the other side says the opposite.</summary>
    public bool IsContradicted { get; init; }

    /// <summary>Whether the data decided, and not people.</summary>
    public bool IsOfData => Answers.Count == 0 && State != CriterionState.NotAnswered;

    /// <summary>This verdict, with what the other side says; one side does not stand against itself.</summary>
    public Verdict Against(Verdict other) => other.State == CriterionState.NotAnswered || IsOfData == other.IsOfData
        ? this
        : this with { OtherSide = other.Evidence, IsContradicted = State != other.State && State != CriterionState.NotAnswered };

    /// <summary>This verdict, with a sentence of the other side that says the opposite.</summary>
    public Verdict ContradictedBy(LocalizedText sentence) => this with { OtherSide = sentence, IsContradicted = true };
}
