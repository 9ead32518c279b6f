using Ardalis.GuardClauses;

namespace Okr;

/// <summary>From moments to the days of an organisation and back: where its day begins and ends, whatever the time zone of authors and hosts.</summary>
/// <remarks>Clocks that are put forward or back are minded: a day may have 23 or 25 hours, and may begin at one o'clock. Pure; safe for use from any thread.</remarks>
public static class OrganisationTime
{
    // No time zone is further than 14 hours from UTC, and no clock change is longer than a day.
    private const long Reach = 40 * TimeSpan.TicksPerHour;

    /// <summary>A moment as the clocks of the organisation show it, with its offset: what a verb of the working year takes as now.</summary>
    /// <param name="moment">The moment, in any offset.</param>
    /// <param name="zone">The time zone of the organisation.</param>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is null.</exception>
    public static DateTimeOffset At(DateTimeOffset moment, TimeZoneInfo zone) => TimeZoneInfo.ConvertTime(moment, Guard.Against.Null(zone));

    /// <summary>The day that the organisation has at a moment.</summary>
    /// <param name="moment">The moment, in any offset.</param>
    /// <param name="zone">The time zone of the organisation.</param>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is null.</exception>
    public static DateOnly DayOf(DateTimeOffset moment, TimeZoneInfo zone) => DayOf(moment, Guard.Against.Null(zone).GetUtcOffset(moment));

    /// <summary>The day that an organisation has at a moment while its clocks are a fixed time ahead of UTC.</summary>
    /// <param name="moment">The moment, in any offset.</param>
    /// <param name="offset">How far the clocks of the organisation are ahead; negative to the west.</param>
    public static DateOnly DayOf(DateTimeOffset moment, TimeSpan offset) =>
        DateOnly.FromDateTime(new(Math.Clamp(moment.UtcTicks + offset.Ticks, 0, DateTime.MaxValue.Ticks), DateTimeKind.Unspecified));

    /// <summary>The first moment of a day of the organisation.</summary>
    /// <param name="day">The day.</param>
    /// <param name="zone">The time zone of the organisation.</param>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is null.</exception>
    public static DateTimeOffset FirstMoment(DateOnly day, TimeZoneInfo zone)
    {
        Guard.Against.Null(zone);
        var midnight = day.ToDateTime(TimeOnly.MinValue).Ticks;
        var (before, within) = (Math.Max(midnight - Reach, -1), Math.Min(midnight + Reach, DateTime.MaxValue.Ticks));
        while (within - before > 1)
        {
            var middle = before + ((within - before) / 2);
            (before, within) = DayOf(new(middle, TimeSpan.Zero), zone) < day ? (middle, within) : (before, middle);
        }

        return At(new(within, TimeSpan.Zero), zone);
    }

    /// <summary>The last moment of a day of the organisation, a tick before the next one begins. At the last moment of its last day a cycle is still running.</summary>
    /// <param name="day">The day.</param>
    /// <param name="zone">The time zone of the organisation.</param>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is null.</exception>
    public static DateTimeOffset LastMoment(DateOnly day, TimeZoneInfo zone) =>
        At(day == DateOnly.MaxValue ? DateTimeOffset.MaxValue : FirstMoment(day.AddDays(1), zone).AddTicks(-1), Guard.Against.Null(zone));
}
