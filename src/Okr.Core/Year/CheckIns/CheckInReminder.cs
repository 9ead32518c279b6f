namespace Okr.Year;

/// <summary>That somebody should check in on a key result.</summary>
public sealed record CheckInReminder
{
    /// <summary>How pressing it is.</summary>
    public CheckInReminderKind Kind { get; init; }

    /// <summary>Who should: the owner of the key result, or else of the objective; null where there is neither.</summary>
    public PersonId? Person { get; init; }

    /// <summary>On what.</summary>
    public KeyResultId KeyResult { get; init; }

    /// <summary>The objective that it belongs to.</summary>
    public ObjectiveId Objective { get; init; }

    /// <summary>When the last report was observed; null where nobody has reported.</summary>
    public DateTimeOffset? LastAt { get; init; }

    /// <summary>How many days ago that was in the organisation; since the objective began where nobody has reported.</summary>
    public int Days { get; init; }

    /// <summary>The reminder in words.</summary>
    public LocalizedText Message { get; init; }
}
