namespace Okr.Readiness;

/// <summary>The gate of one practice scope: every criterion that it asks for and how each stands.</summary>
public sealed record ScopeReadiness
{
    /// <summary>The scope.</summary>
    public required PracticeScope Scope { get; init; }

    /// <summary>The name of the scope.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>All criteria of the gate, those of narrower scopes first.</summary>
    public required IReadOnlyList<CriterionResult> Criteria { get; init; }

    /// <summary>The required criteria that are not met or not answered. Meeting all of them opens the gate; leaving out any one does not.</summary>
    public required IReadOnlyList<CriterionResult> Missing { get; init; }

    /// <summary>The advised criteria that are not met or not answered. They shut no gate.</summary>
    public required IReadOnlyList<CriterionResult> Advice { get; init; }

    /// <summary>Whether every required criterion is met.</summary>
    public bool Holds => Missing.Count == 0;
}
