using FsCheck.Xunit;

namespace Okr.Core.Tests.Cycles;

public class OrganisationTimeTests
{
    private static readonly TimeZoneInfo Beijing = TimeZoneInfo.CreateCustomTimeZone("Test/Beijing", TimeSpan.FromHours(8), null, null);

    /// <summary>One hour west of UTC; from the last Sunday of March to that of October an hour more, changed at midnight, so that one day has no midnight.</summary>
    private static readonly TimeZoneInfo Azores = Summer("Test/Azores", -1, 0);

    /// <summary>Central Europe: changed at two and at three o'clock.</summary>
    private static readonly TimeZoneInfo Berlin = Summer("Test/Berlin", 1, 2);

    [Fact]
    public void The_day_is_that_of_the_organisation_wherever_author_and_host_are()
    {
        var lastSecondInBeijing = new DateTimeOffset(2026, 6, 30, 23, 59, 59, TimeSpan.FromHours(8));

        Assert.Equal(new DateOnly(2026, 6, 30), OrganisationTime.DayOf(lastSecondInBeijing, Beijing));
        Assert.Equal(new DateOnly(2026, 7, 1), OrganisationTime.DayOf(lastSecondInBeijing.AddSeconds(1), Beijing));
        Assert.Equal(new DateOnly(2026, 6, 30), OrganisationTime.DayOf(lastSecondInBeijing.ToOffset(TimeSpan.FromHours(-10)), Beijing));
        Assert.Equal(new DateOnly(2026, 6, 30), OrganisationTime.DayOf(lastSecondInBeijing, TimeZoneInfo.Utc));
        Assert.Equal(TimeSpan.FromHours(8), OrganisationTime.At(lastSecondInBeijing.ToUniversalTime(), Beijing).Offset);
    }

    [Fact]
    public void An_offset_alone_makes_a_day_too()
    {
        var moment = new DateTimeOffset(2026, 6, 30, 20, 0, 0, TimeSpan.Zero);

        Assert.Equal(new DateOnly(2026, 7, 1), OrganisationTime.DayOf(moment, TimeSpan.FromHours(8)));
        Assert.Equal(new DateOnly(2026, 6, 30), OrganisationTime.DayOf(moment, TimeSpan.FromHours(-5)));
        Assert.Equal(DateOnly.MaxValue, OrganisationTime.DayOf(DateTimeOffset.MaxValue, TimeSpan.FromHours(8)));
    }

    [Fact]
    public void A_cycle_runs_to_the_last_moment_of_its_last_day_and_not_a_tick_longer()
    {
        var last = OrganisationTime.LastMoment(new(2026, 6, 30), Beijing);

        Assert.Equal(new DateTimeOffset(2026, 7, 1, 0, 0, 0, TimeSpan.FromHours(8)).AddTicks(-1), last);
        Assert.Equal(new DateOnly(2026, 7, 1), OrganisationTime.DayOf(last.AddTicks(1), Beijing));
    }

    [Theory]
    [InlineData(2026, 3, 29, 23)]
    [InlineData(2026, 10, 25, 25)]
    [InlineData(2026, 7, 1, 24)]
    public void A_day_on_which_clocks_change_is_an_hour_shorter_or_longer(int year, int month, int day, int hours)
    {
        var date = new DateOnly(year, month, day);

        Assert.Equal(hours, (OrganisationTime.FirstMoment(date.AddDays(1), Berlin) - OrganisationTime.FirstMoment(date, Berlin)).TotalHours);
    }

    [Fact]
    public void A_day_without_a_midnight_begins_at_one_o_clock()
    {
        var first = OrganisationTime.FirstMoment(new(2026, 3, 29), Azores);

        Assert.Equal((1, TimeSpan.Zero), (first.Hour, first.Offset));
        Assert.Equal(new DateOnly(2026, 3, 28), OrganisationTime.DayOf(first.AddTicks(-1), Azores));
        Assert.Equal(first.AddTicks(-1), OrganisationTime.LastMoment(new(2026, 3, 28), Azores));
    }

    [Property(MaxTest = 1000)]
    public void A_moment_lies_between_the_first_and_the_last_of_its_day(uint minutes, byte zone)
    {
        var place = new[] { Beijing, Berlin, TimeZoneInfo.Utc }[zone % 3];
        var moment = new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero).AddMinutes(minutes % 10_000_000);
        var day = OrganisationTime.DayOf(moment, place);

        Assert.InRange(moment, OrganisationTime.FirstMoment(day, place), OrganisationTime.LastMoment(day, place));
        Assert.Equal(OrganisationTime.FirstMoment(day.AddDays(1), place), OrganisationTime.LastMoment(day, place).AddTicks(1));
    }

    [Fact]
    public void The_ends_of_the_calendar_have_days_too()
    {
        Assert.Equal(DateOnly.MinValue, OrganisationTime.DayOf(OrganisationTime.FirstMoment(DateOnly.MinValue, TimeZoneInfo.Utc), TimeZoneInfo.Utc));
        Assert.Equal(DateTimeOffset.MaxValue, OrganisationTime.LastMoment(DateOnly.MaxValue, TimeZoneInfo.Utc));
        Assert.Equal(DateOnly.MinValue, OrganisationTime.DayOf(OrganisationTime.FirstMoment(DateOnly.MinValue, Beijing), Beijing));
        Assert.Equal(DateOnly.MaxValue, OrganisationTime.DayOf(OrganisationTime.LastMoment(DateOnly.MaxValue, Beijing), Beijing));
    }

    private static TimeZoneInfo Summer(string id, int offset, int hour)
    {
        var begins = TimeZoneInfo.TransitionTime.CreateFloatingDateRule(new(1, 1, 1, hour, 0, 0), 3, 5, DayOfWeek.Sunday);
        var ends = TimeZoneInfo.TransitionTime.CreateFloatingDateRule(new(1, 1, 1, hour + 1, 0, 0), 10, 5, DayOfWeek.Sunday);
        var rule = TimeZoneInfo.AdjustmentRule.CreateAdjustmentRule(DateTime.MinValue.Date, DateTime.MaxValue.Date, TimeSpan.FromHours(1), begins, ends);
        return TimeZoneInfo.CreateCustomTimeZone(id, TimeSpan.FromHours(offset), id, id, id, [rule]);
    }
}
