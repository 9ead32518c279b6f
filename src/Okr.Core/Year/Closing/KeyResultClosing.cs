namespace Okr.Year;

/// <summary>How one key result is closed: graded, or put off because its value is not known yet (rule S-15).</summary>
public sealed record KeyResultClosing
{
    /// <summary>The key result.</summary>
    public KeyResultId Id { get; init; }

    /// <summary>The grade, 0 to 1; null leaves the one that it has, or the computed score.</summary>
    public decimal? Grade { get; init; }

    /// <summary>Why the grade differs from the computed score, or why the promise was not kept; null when there is nothing to explain.</summary>
    public string? Reason { get; init; }

    /// <summary>The day on which the value will be known; until then the key result is left out of every score. Null where it is closed now.</summary>
    public DateOnly? DeferredTo { get; init; }
}
