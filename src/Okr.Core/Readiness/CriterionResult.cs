namespace Okr.Readiness;

/// <summary>How one criterion stands in one workspace on one day, and why.</summary>
public sealed record CriterionResult
{
    /// <summary>The criterion.</summary>
    public required Criterion Criterion { get; init; }

    /// <summary>How it stands.</summary>
    public required CriterionState State { get; init; }

    /// <summary>Why, in a sentence: who attested it and when, what the data show, or why an answer does not count.</summary>
    public required LocalizedText Evidence { get; init; }

    /// <summary>What the other side says, where what people attest and what the data show contradict each other; null where they do not.</summary>
    public LocalizedText? Contradiction { get; init; }

    /// <summary>What people attest, in a sentence; null where they say nothing.</summary>
    public LocalizedText? Attested { get; init; }

    /// <summary>What the data show, in a sentence; null where they show nothing.</summary>
    public LocalizedText? Shown { get; init; }

    /// <summary>The day of the oldest answer that it rests on; null where it rests on data, on an undated answer or on nothing.</summary>
    public DateOnly? On { get; init; }

    /// <summary>The last day on which these answers hold; null where they do not expire.</summary>
    public DateOnly? Until { get; init; }
}
