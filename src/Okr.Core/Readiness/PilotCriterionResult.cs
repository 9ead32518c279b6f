namespace Okr.Readiness;

/// <summary>How one criterion of a pilot stands.</summary>
public sealed record PilotCriterionResult
{
    /// <summary>The criterion.</summary>
    public required PilotCriterion Criterion { get; init; }

    /// <summary>What it asks for, in words.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>How it stands.</summary>
    public required CriterionState State { get; init; }

    /// <summary>Why, in a sentence.</summary>
    public required LocalizedText Evidence { get; init; }
}
