namespace Okr.Readiness;

/// <summary>What a criterion is judged by.</summary>
public enum CriterionBasis
{
    /// <summary>By attestations that answer its question.</summary>
    Attestation = 0,

    /// <summary>By the objectives, cycles and initiatives of the workspace; attestations do not count.</summary>
    Data = 1,

    /// <summary>By the data or, where they do not show it, by attestations.</summary>
    Either = 2,
}
