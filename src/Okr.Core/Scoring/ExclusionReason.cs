namespace Okr.Scoring;

/// <summary>Why something is in no mean, or has no score.</summary>
public enum ExclusionReason
{
    /// <summary>It counts.</summary>
    None = 0,

    /// <summary>It guards against a bad way of reaching the others: reported, never averaged (rule Q-11).</summary>
    Guardrail = 1,

    /// <summary>It is still being written.</summary>
    Draft = 2,

    /// <summary>It was put away.</summary>
    Archived = 3,

    /// <summary>It was put off to a later cycle.</summary>
    Postponed = 4,

    /// <summary>It was given up.</summary>
    Cancelled = 5,

    /// <summary>Its weight is 0.</summary>
    Weightless = 6,

    /// <summary>Nobody has measured it.</summary>
    NotMeasured = 7,

    /// <summary>Nobody has said how it is measured.</summary>
    NoMetric = 8,

    /// <summary>It has no target, bound or steps.</summary>
    NoTarget = 9,

    /// <summary>It has no baseline, and the policy assumes none.</summary>
    NoBaseline = 10,

    /// <summary>Baseline and target are equal, so there is no way to go.</summary>
    ZeroSpan = 11,

    /// <summary>It follows its initiatives and has none that counts.</summary>
    NoInitiatives = 12,

    /// <summary>Nothing below it counts.</summary>
    NothingCounts = 13,

    /// <summary>The link only says that it supports.</summary>
    SupportsOnly = 14,

    /// <summary>The two sides of the link have not agreed on it.</summary>
    NotAccepted = 15,

    /// <summary>The link leads around a loop (rule A-2).</summary>
    InLoop = 16,

    /// <summary>It belongs to an individual, and the policy keeps those out of the levels above.</summary>
    Individual = 17,

    /// <summary>The same thing is linked a second time.</summary>
    Duplicate = 18,

    /// <summary>The weights do not add up to the total that the policy asks for.</summary>
    WeightsDoNotSum = 19,

    /// <summary>It is not a number in the unit that is added up.</summary>
    OtherUnit = 20,

    /// <summary>The policy computes no score for objectives.</summary>
    NotComputed = 21,

    /// <summary>No code of the host is registered for its kind of metric, or for the aggregation that the policy names.</summary>
    UnknownKind = 22,

    /// <summary>The code of the host failed; the explanation names the type of its exception.</summary>
    HostFailed = 23,

    /// <summary>The code of the host gives no number for it.</summary>
    HostSilent = 24,

    /// <summary>It is in the mean of another objective: of several parents the first counts.</summary>
    CountedElsewhere = 25,

    /// <summary>Nothing can be expected of it without a first and a last day.</summary>
    NoDates = 26,

    /// <summary>Nothing can be expected of a period that ends before it starts.</summary>
    ReversedDates = 27,
}
