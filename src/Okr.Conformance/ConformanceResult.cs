namespace Okr.Conformance;

/// <summary>How a store did in one case.</summary>
/// <param name="Case">The case.</param>
/// <param name="Problem">What was expected and what happened instead; null where the store passed.</param>
public sealed record ConformanceResult(ConformanceCase Case, string? Problem)
{
    /// <summary>Whether the store passed.</summary>
    public bool IsPassed => Problem is null;
}
