using FsCheck.Xunit;
using Okr.Readiness;

namespace Okr.Core.Tests.Readiness;

public sealed class CheckInHabitsTests
{
    private static readonly DateOnly Start = new(2026, 7, 1);
    private static readonly DateOnly End = new(2026, 9, 30);

    [Fact]
    public void Without_any_check_in_nothing_is_said() => Assert.Empty(CheckInHabits.Of(Snapshot(Company.Today), Company.Today).All);

    [Fact]
    public void Weeks_are_on_time_late_or_missed()
    {
        var snapshot = Snapshot(
            Company.Today,
            Report("k1", day: 0),
            Report("k1", day: 6),
            Report("k1", day: 7, writtenAfter: 6),
            Report("k1", day: 14, writtenAfter: 7));

        var habit = Assert.Single(CheckInHabits.Of(snapshot, Company.Today).All);

        Assert.Equal((new OrgUnitId("sales"), new CycleId("q3")), (habit.Unit!.Value, habit.Cycle!.Value));
        Assert.Equal((2, 1), (habit.KeyResults, habit.Never));
        Assert.Equal((26, 2, 1, 23), (habit.WeeksDue, habit.OnTime, habit.Late, habit.Missed));
        Assert.Equal(0.1154m, habit.Share);
    }

    [Fact]
    public void A_week_that_was_reported_on_in_time_is_not_late_because_of_another_report()
    {
        var late = Report("k1", day: 1, writtenAfter: 20);
        var inTime = Report("k1", day: 2);

        Assert.Equal((1, 0), Counts(late, inTime));
        Assert.Equal((1, 0), Counts(inTime, late));
    }

    [Theory]
    [InlineData(6, 0)]
    [InlineData(7, 1)]
    [InlineData(14, 2)]
    [InlineData(1000, 13)]
    public void Only_full_weeks_up_to_today_and_to_the_end_are_due(int days, int weeks)
    {
        var today = Start.AddDays(days - 1);

        Assert.Equal(2 * weeks, CheckInHabits.Of(Snapshot(today, Report("k1", day: 0)), today).All.Sum(habit => habit.WeeksDue));
    }

    [Theory]
    [InlineData(Weekday.NotFixed, 13)]
    [InlineData(Weekday.Tuesday, 13)]
    [InlineData(Weekday.Wednesday, 13)]
    [InlineData(Weekday.Friday, 12)]
    [InlineData(Weekday.Sunday, 12)]
    [InlineData(Weekday.Monday, 12)]
    public void Where_the_house_fixes_a_day_of_updates_full_weeks_end_on_it(Weekday day, int weeks) =>
        Assert.Equal(2 * weeks, CheckInHabits.Of(Snapshot(Company.Today, Report("k1", day: 30)), day, Company.Today).All.Sum(habit => habit.WeeksDue));

    [Fact]
    public void A_report_of_the_day_of_updates_is_on_time_and_one_of_the_day_after_is_for_the_next_week()
    {
        // The first of July 2026 is a Wednesday, so the first full week that ends on a Friday runs from the fourth to the tenth.
        CheckInHabit Habit(params CheckIn[] reports) => CheckInHabits.Of(Snapshot(Company.Today, reports), Weekday.Friday, Company.Today).In(new("q3"));

        Assert.Equal((0, 0), (Habit(Report("k1", day: 2)).OnTime, Habit(Report("k1", day: 2)).Late));
        Assert.Equal(1, Habit(Report("k1", day: 3), Report("k1", day: 9)).OnTime);
        Assert.Equal(2, Habit(Report("k1", day: 9), Report("k1", day: 10)).OnTime);
        Assert.Equal((0, 1), (Habit(Report("k1", day: 9, writtenAfter: 1)).OnTime, Habit(Report("k1", day: 9, writtenAfter: 1)).Late));
    }

    [Theory]
    [InlineData(OkrState.Draft)]
    [InlineData(OkrState.Cancelled)]
    [InlineData(OkrState.Postponed)]
    public void Nobody_reports_on_what_was_never_worked_on(OkrState state) =>
        Assert.Empty(CheckInHabits.Of(Snapshot(Company.Today, state, Report("k1", day: 0)), Company.Today).All);

    [Fact]
    public void Reports_from_outside_the_period_or_on_nothing_known_change_nothing() =>
        Assert.Equal((0, 0), Counts(Report("k1", day: -1), Report("k1", day: 400), Report("gone", day: 3)));

    [Fact]
    public void The_habit_of_a_cycle_is_the_sum_of_its_units()
    {
        var habits = CheckInHabits.Of(Snapshot(Company.Today, Report("k1", day: 0)), Company.Today);

        Assert.Equal((2, 26, 1), (habits.In(new("q3")).KeyResults, habits.In(new("q3")).WeeksDue, habits.In(new("q3")).OnTime));
        Assert.Null(habits.In(new("q9")).Share);
    }

    [Property]
    public void Weeks_add_up_whatever_is_reported(short[] days, byte[] delays)
    {
        var reports = days.Select((day, i) => Report(i % 2 == 0 ? "k1" : "k2", day % 120, i < delays.Length ? delays[i] % 30 : 0)).Append(Report("k1", day: 0)).ToArray();

        var habit = CheckInHabits.Of(Snapshot(Company.Today, reports), Company.Today).In(new("q3"));

        Assert.Equal(26, habit.WeeksDue);
        Assert.InRange(habit.Missed, 0, 25);
        Assert.InRange(habit.Never, 0, 1);
        Assert.InRange(habit.OnTime + habit.Late, 1, reports.Length);
    }

    [Theory]
    [InlineData(6, CriterionState.NotMet)]
    [InlineData(7, CriterionState.Met)]
    public void A_cycle_with_check_ins_in_half_of_its_weeks_has_formed_a_habit(int weeks, CriterionState expected)
    {
        var reports = Enumerable.Range(0, weeks).SelectMany(week => new[] { Report("k1", day: 7 * week), Report("k2", day: 7 * week) }).ToArray();
        var report = ReadinessEngine.Assess(Snapshot(Company.Today, reports), ReadinessPolicy.Default, Company.Today);

        var result = report.Criteria.Single(result => result.Criterion == ReadinessCatalogue.Find("check-in-habit"));

        Assert.Equal(expected, result.State);
        Assert.StartsWith("q3: 26 weekly check-ins due, ", result.Evidence.English, StringComparison.Ordinal);
    }

    private static (int OnTime, int Late) Counts(params CheckIn[] reports)
    {
        var habit = CheckInHabits.Of(Snapshot(Company.Today, reports), Company.Today).In(new("q3"));
        return (habit.OnTime, habit.Late);
    }

    private static CheckIn Report(string keyResult, int day, int writtenAfter = 0)
    {
        var observed = new DateTimeOffset(Start.AddDays(day), new TimeOnly(23, 0), TimeSpan.FromHours(8));
        return new() { KeyResult = new(keyResult), Objective = new("s1"), ObservedAt = observed, RecordedAt = observed.AddDays(writtenAfter) };
    }

    private static OkrSnapshot Snapshot(DateOnly today, params CheckIn[] reports) => Snapshot(today, OkrState.Closed, reports);

    private static OkrSnapshot Snapshot(DateOnly today, OkrState state, params CheckIn[] reports) => OkrSnapshot.Build(OkrDocument.FromRecords(
    [
        new Cycle { Id = new("q3"), Start = Start, End = End, State = today > End ? CycleState.Closed : CycleState.Active },
        new OrgUnit { Id = new("sales"), Level = LevelScheme.Department },
        new Objective { Id = new("s1"), Cycle = new("q3"), Unit = new("sales"), State = state, KeyResults = [new() { Id = new("k1"), State = state }, new() { Id = new("k2"), State = state }] },
        .. reports.Select((report, i) => report with { Id = new(FormattableString.Invariant($"c{i}")) }),
    ]));
}
