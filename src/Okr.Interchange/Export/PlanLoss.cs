namespace Okr.Interchange;

/// <summary>Something of a document that plan CSV cannot carry, or that keeps a record from being written.</summary>
/// <remarks>Immutable; safe for use from any thread.</remarks>
public sealed record PlanLoss
{
    /// <summary>A warning where something is left out or comes back otherwise; an error where the record would come back wrong and is not written.</summary>
    public ProblemSeverity Severity { get; init; }

    /// <summary>The record or key result.</summary>
    public OkrTarget Target { get; init; }

    /// <summary>The member, as JSON spells it; empty for the record as a whole.</summary>
    public string Member { get => field ?? ""; init; }

    /// <summary>What is lost, and where it can be kept.</summary>
    public LocalizedText Message { get; init; }
}
