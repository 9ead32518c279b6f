namespace Okr.Readiness;

/// <summary>How a criterion stands.</summary>
public enum CriterionState
{
    /// <summary>Nobody has answered and the data do not show it. Never counts as met (rule R-7).</summary>
    NotAnswered = 0,

    /// <summary>Met.</summary>
    Met = 1,

    /// <summary>Answered or shown, and not met.</summary>
    NotMet = 2,
}
