namespace Okr.Year;

/// <summary>How pressing a <see cref="CheckInReminder"/> is.</summary>
public enum CheckInReminderKind
{
    /// <summary>The day of updates has come, or the days between two check-ins are over.</summary>
    Due = 0,

    /// <summary>The last report is stale (rule C-3).</summary>
    Overdue = 1,

    /// <summary>The last report is so old that its number says little (rule C-3).</summary>
    Stalled = 2,

    /// <summary>The objective began some time ago, and nobody has ever reported (rule C-4).</summary>
    NotStarted = 3,
}
