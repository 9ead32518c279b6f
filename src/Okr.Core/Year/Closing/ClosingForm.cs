namespace Okr.Year;

/// <summary>What somebody states who closes an objective: final values, grades and words (rule C-8).</summary>
/// <remarks><c>new()</c> states nothing: then every key result is closed as it stands, and the computed score becomes the grade.</remarks>
public sealed record ClosingForm
{
    /// <summary>The last check-ins, with ids that the caller chose; written in the same commit.</summary>
    public IReadOnlyList<CheckIn> FinalValues { get => field ?? []; init => field = ValueList<CheckIn>.Of(value); }

    /// <summary>What there is to say about single key results; one that is not named is closed as it stands.</summary>
    public IReadOnlyList<KeyResultClosing> KeyResults { get => field ?? []; init => field = ValueList<KeyResultClosing>.Of(value); }

    /// <summary>The grade, 0 to 1; null takes the one that it has, or the computed score.</summary>
    public decimal? Grade { get; init; }

    /// <summary>Why the grade differs from the computed score, or why a promise was not kept; null when there is nothing to explain.</summary>
    public string? Reason { get; init; }

    /// <summary>What else there is to say; null when nothing.</summary>
    public string? Note { get; init; }
}
