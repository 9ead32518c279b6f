namespace Okr.Scoring;

/// <summary>How much progress is expected by a day.</summary>
public sealed record PacePolicy : OkrNode
{
    internal static PacePolicy Default { get; } = new();

    /// <summary>How days are counted; exclusive by default.</summary>
    public DayCount DayCount { get; init; }

    /// <summary>The progress expected by a day, 0 to 1: 0 before the start and 1 after the end, even progress between. Null without both dates, and where
    /// the end lies before the start.</summary>
    /// <param name="start">The first day.</param>
    /// <param name="end">The last day, inclusive.</param>
    /// <param name="today">The day.</param>
    public decimal? Expected(DateOnly? start, DateOnly? end, DateOnly today) => Millionths.ToDecimal(ExpectedMillionths(start, end, today));

    internal long ExpectedMillionths(DateOnly? start, DateOnly? end, DateOnly today)
    {
        if (start is not { } first || end is not { } last || last < first)
        {
            return Millionths.None;
        }

        if (today < first)
        {
            return 0;
        }

        if (today >= last)
        {
            return Millionths.One;
        }

        var running = DayCount == DayCount.Inclusive ? 1 : 0;
        return Millionths.Divide((Int128)(today.DayNumber - first.DayNumber + running) * Millionths.One, last.DayNumber - first.DayNumber + running);
    }
}
