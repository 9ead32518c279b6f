namespace Okr.Rules;

/// <summary>What a rule is about. Of the library's own ids it is the first digit.</summary>
public enum RuleFamily
{
    /// <summary>Levels and rollout (L).</summary>
    Levels = 1,

    /// <summary>Readiness (R).</summary>
    Readiness = 2,

    /// <summary>Execution, the E of OKRs-E (E).</summary>
    Execution = 3,

    /// <summary>Alignment (A).</summary>
    Alignment = 4,

    /// <summary>Quality of objectives and key results (Q).</summary>
    Quality = 5,

    /// <summary>Scoring and grading (S).</summary>
    Scoring = 6,

    /// <summary>Cadence and life cycle (C).</summary>
    Cadence = 7,

    /// <summary>OKR and appraisal (P).</summary>
    Appraisal = 8,

    /// <summary>The integrity of the data, and the rule engine itself.</summary>
    Integrity = 9,
}
