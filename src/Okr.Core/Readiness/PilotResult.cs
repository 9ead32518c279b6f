namespace Okr.Readiness;

/// <summary>How a pilot stands: go, no-go or not decided, and by what (rules L-13, L-15).</summary>
public sealed record PilotResult
{
    /// <summary>The pilot.</summary>
    public required Pilot Pilot { get; init; }

    /// <summary>How it has ended.</summary>
    public required PilotVerdict Verdict { get; init; }

    /// <summary>Why, in a sentence.</summary>
    public required LocalizedText Reason { get; init; }

    /// <summary>Its criteria, in their order.</summary>
    public required IReadOnlyList<PilotCriterionResult> Criteria { get; init; }
}
