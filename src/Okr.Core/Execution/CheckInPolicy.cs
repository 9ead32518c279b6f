namespace Okr;

/// <summary>What an organisation decides about check-ins: which times are believed, and how often one is due.</summary>
/// <remarks>When a report is stale or stalled is said by the status policy of the scores, and when an objective has not been started by rule OKR7004, so that
/// reminders, statuses and findings agree. <c>new()</c> is the default. Immutable; safe for use from any thread.</remarks>
public sealed record CheckInPolicy : OkrNode
{
    /// <summary>The default.</summary>
    public static CheckInPolicy Default { get; } = new();

    /// <summary>How many minutes a clock of an author may be fast before a check-in counts as one from the future; null means 5.</summary>
    public int? ClockSkewMinutes { get; init; }

    /// <summary>How many days before the first day of its objective a value may have been observed; null means 7, enough for a starting value.</summary>
    public int? DaysBeforeStart { get; init; }

    /// <summary>How many days after the last day of its objective a value may have been observed; null means any, until the cycle is closed.</summary>
    public int? DaysAfterEnd { get; init; }

    /// <summary>The days from one check-in to the next where the house has no day of updates; null means 7 (rule C-3).</summary>
    public int? EveryDays { get; init; }

    internal TimeSpan ClockSkew => TimeSpan.FromMinutes(ClockSkewMinutes ?? 5);

    internal int EarlyDays => DaysBeforeStart ?? 7;

    internal int Cadence => EveryDays ?? 7;
}
