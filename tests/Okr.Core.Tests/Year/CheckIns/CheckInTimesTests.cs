using Okr.Year;
using static Okr.Core.Tests.Year.CheckInPlan;

namespace Okr.Core.Tests.Year;

public sealed class CheckInTimesTests
{
    [Theory]
    [InlineData(5, true)]
    [InlineData(6, false)]
    public void A_clock_may_be_a_little_fast_and_no_more(int minutes, bool isAllowed)
    {
        var outcome = CheckInVerbs.CheckIn(Context(Snapshot()), Report("c1", 1m) with { ObservedAt = Noon.AddMinutes(minutes), RecordedAt = Noon });

        Assert.Equal(isAllowed, outcome.IsAllowed);
        Assert.All(outcome.Refusals, refusal => Assert.Contains("still to come", refusal.Message.English, StringComparison.Ordinal));
    }

    [Fact]
    public void The_tolerance_is_the_policys()
    {
        var report = Report("c1", 1m) with { ObservedAt = Noon.AddMinutes(1), RecordedAt = Noon };

        Assert.False(CheckInVerbs.CheckIn(Context(Snapshot(), new() { CheckIns = new() { ClockSkewMinutes = 0 } }), report).IsAllowed);
    }

    [Fact]
    public void Nothing_is_written_down_before_it_was_observed() => Assert.Contains(
        "written down at 2026-05-14 12:00 +00:00 and observed later, at 2026-05-15 12:00 +00:00",
        Refused(CheckInVerbs.CheckIn(Context(Snapshot()), Report("c1", 1m) with { RecordedAt = Noon.AddDays(-1) })).Message.English,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("2026-03-25T00:00:00+00:00", true)]
    [InlineData("2026-03-24T23:59:59+00:00", false)]
    [InlineData("2026-03-25T07:00:00+08:00", false)] // still the 24th where the organisation is
    [InlineData("2026-03-24T20:00:00-05:00", true)] // already the 25th there
    public void How_early_a_value_may_be_is_told_by_the_organisations_day(string observed, bool isAllowed) => Assert.Equal(
        isAllowed,
        CheckInVerbs.CheckIn(Context(Snapshot()), Report("c1", 1m) with { ObservedAt = Time(observed) }).IsAllowed);

    [Theory]
    [InlineData(null, "2027-03-01T12:00:00+00:00", true)]
    [InlineData(0, "2026-06-30T23:59:59+00:00", true)]
    [InlineData(0, "2026-07-01T00:00:00+00:00", false)]
    [InlineData(0, "2026-07-01T07:59:59+08:00", true)] // the last second of the cycle, told from Shanghai
    [InlineData(7, "2026-07-07T12:00:00+00:00", true)]
    [InlineData(7, "2026-07-08T12:00:00+00:00", false)]
    public void Late_values_are_taken_until_the_cycle_closes_or_as_long_as_the_policy_says(int? days, string observed, bool isAllowed)
    {
        var context = Context(Snapshot(), new() { CheckIns = new() { DaysAfterEnd = days } }, now: new(2027, 4, 1, 0, 0, 0, TimeSpan.Zero));

        Assert.Equal(isAllowed, CheckInVerbs.CheckIn(context, Report("c1", 1m) with { ObservedAt = Time(observed) }).IsAllowed);
    }

    [Fact]
    public void The_day_follows_the_zone_through_the_change_of_clocks()
    {
        var berlin = Zone();
        var winter = new YearContext(Snapshot(), OkrPolicy.Default, Ana, new DateTimeOffset(2026, 12, 1, 12, 0, 0, TimeSpan.FromHours(1)), berlin);

        // Half past midnight in summer time; by the offset of winter it would still be the day before.
        Assert.Equal(new DateOnly(2026, 7, 1), winter.DayOf(Time("2026-06-30T22:30:00+00:00")));
        Assert.Equal(new DateOnly(2026, 6, 30), new YearContext(Snapshot(), OkrPolicy.Default, Ana, winter.Now).DayOf(Time("2026-06-30T22:30:00+00:00")));
        Assert.Equal(new DateOnly(2026, 3, 29), winter.DayOf(Time("2026-03-29T21:59:59+00:00")));
        Assert.Equal(new DateOnly(2026, 3, 30), winter.DayOf(Time("2026-03-29T22:00:00+00:00")));
        Assert.Equal(new DateOnly(2028, 2, 29), winter.DayOf(Time("2028-02-28T23:00:00+00:00")));
    }

    [Fact]
    public void The_first_and_the_last_moment_of_all_have_a_day_too()
    {
        foreach (var hours in new[] { -12, 14 })
        {
            var context = Context(Snapshot(), now: new(2026, 5, 15, 12, 0, 0, TimeSpan.FromHours(hours)));

            Assert.Equal(DateOnly.MinValue, context.DayOf(DateTimeOffset.MinValue));
            Assert.Equal(DateOnly.MaxValue, context.DayOf(DateTimeOffset.MaxValue));
        }
    }

    [Fact]
    public void Moments_are_kept_with_the_offset_of_their_author()
    {
        var observed = Time("2026-05-15T18:00:00+08:00");
        var snapshot = After(Snapshot(), Report("c1", 1m) with { ObservedAt = observed });

        Assert.Equal(TimeSpan.FromHours(8), snapshot.Document.CheckIns[0].ObservedAt.Offset);
        Assert.Equal(TimeSpan.FromHours(8), KeyResult(snapshot).CheckIns!.LastAt!.Value.Offset);
    }

    [Fact]
    public void A_policy_out_of_range_is_told_by_path() => Assert.Equal(
        ["checkIns.clockSkewMinutes", "checkIns.daysBeforeStart", "checkIns.daysAfterEnd", "checkIns.everyDays"],
        new OkrPolicy { CheckIns = new() { ClockSkewMinutes = -1, DaysBeforeStart = -1, DaysAfterEnd = 3661, EveryDays = 0 } }.Validate().Select(problem => problem.Path));

    private static DateTimeOffset Time(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Central European time, by its rules rather than by the data of the machine.</summary>
    private static TimeZoneInfo Zone()
    {
        static TimeZoneInfo.TransitionTime At(int hour, int month) => TimeZoneInfo.TransitionTime.CreateFloatingDateRule(new DateTime(1, 1, 1, hour, 0, 0), month, 5, DayOfWeek.Sunday);
        var summer = TimeZoneInfo.AdjustmentRule.CreateAdjustmentRule(DateTime.MinValue.Date, DateTime.MaxValue.Date, TimeSpan.FromHours(1), At(2, 3), At(3, 10));
        return TimeZoneInfo.CreateCustomTimeZone("test", TimeSpan.FromHours(1), "test", "test", "test", [summer]);
    }
}
