using Okr.Rules;
using Okr.Year;
using static Okr.Core.Tests.Year.CheckInPlan;

namespace Okr.Core.Tests.Year;

public sealed class CheckInRemindersTests
{
    private static readonly Objective One = Plan with { KeyResults = [Plan.KeyResults[0]] };

    [Theory]
    [InlineData(6, null)]
    [InlineData(7, CheckInReminderKind.Due)]
    [InlineData(8, CheckInReminderKind.Overdue)]
    [InlineData(14, CheckInReminderKind.Overdue)]
    [InlineData(15, CheckInReminderKind.Stalled)]
    public void A_report_grows_due_overdue_and_stalled_with_the_days(int daysAgo, CheckInReminderKind? kind)
    {
        var reminders = CheckInReminders.Of(Context(Reported(daysAgo)));

        Assert.Equal(kind is null ? [] : [kind.Value], reminders.Select(reminder => reminder.Kind));
        Assert.All(reminders, reminder => Assert.Equal(
            (Ana.Person, Sales, Goal, Noon.AddDays(-daysAgo), daysAgo), (reminder.Person, reminder.KeyResult, reminder.Objective, reminder.LastAt!.Value, reminder.Days)));
    }

    [Theory]
    [InlineData("2026-04-07", null)]
    [InlineData("2026-04-08", CheckInReminderKind.Due)]
    [InlineData("2026-04-09", CheckInReminderKind.NotStarted)]
    public void What_nobody_has_reported_on_counts_from_the_first_day(string today, CheckInReminderKind? kind)
    {
        var reminders = CheckInReminders.Of(Context(Build(One), now: At(today)));

        Assert.Equal(kind is null ? [] : [kind.Value], reminders.Select(reminder => reminder.Kind));
        Assert.All(reminders, reminder => Assert.Null(reminder.LastAt));
    }

    [Theory]
    [InlineData("2026-05-07", 7, null)] // a Thursday; the week ends on Friday
    [InlineData("2026-05-08", 7, CheckInReminderKind.Due)]
    [InlineData("2026-05-08", 6, null)] // reported on Saturday, in the week that ends today
    [InlineData("2026-05-09", 7, null)] // the same, a day later
    public void With_a_day_of_updates_a_week_without_a_report_is_due_when_it_ends(string today, int daysAgo, CheckInReminderKind? kind)
    {
        var objective = One with { KeyResults = [One.KeyResults[0] with { CheckIns = new() { Count = 1, LastAt = At(today).AddDays(-daysAgo) } }] };
        var policy = new OkrPolicy { House = new() { UpdateDay = Weekday.Friday } };

        Assert.Equal(kind is null ? [] : [kind.Value], CheckInReminders.Of(Context(Build(objective), policy, now: At(today))).Select(reminder => reminder.Kind));
    }

    [Fact]
    public void The_numbers_are_those_of_the_status_policy_the_rule_and_the_check_in_policy()
    {
        var policy = new OkrPolicy
        {
            Scoring = new() { Status = new() { StaleAfterDays = 30, StalledAfterDays = 60 } },
            CheckIns = new() { EveryDays = 20 },
            Rules = RuleSet.Default.With(new RuleId("OKR7004"), "days", 50),
        };

        Assert.Empty(CheckInReminders.Of(Context(Reported(19), policy)));
        Assert.Equal(CheckInReminderKind.Due, CheckInReminders.Of(Context(Reported(20), policy))[0].Kind);
        Assert.Equal(CheckInReminderKind.Due, CheckInReminders.Of(Context(Build(One), policy))[0].Kind);
        Assert.Equal(CheckInReminderKind.Overdue, CheckInReminders.Of(Context(Reported(31), policy))[0].Kind);
        Assert.Equal(["checkIns.everyDays"], (policy with { Scoring = new() }).Validate().Select(problem => problem.Path));
        Assert.Empty(policy.Validate());
    }

    [Fact]
    public void What_cannot_be_reported_on_or_is_not_running_reminds_nobody()
    {
        var snapshot = Reported(20);
        var objective = snapshot.ObjectiveRecords[0];

        Assert.Empty(CheckInReminders.Of(Context(Build(objective with { State = OkrState.Closed }))));
        Assert.Empty(CheckInReminders.Of(Context(Build(objective with { KeyResults = [objective.KeyResults[0] with { State = OkrState.Closed }] }))));
        Assert.Empty(CheckInReminders.Of(Context(Build(objective with { KeyResults = [objective.KeyResults[0] with { Metric = new ExecutedMetric() }] }))));
        Assert.Empty(CheckInReminders.Of(Context(Build(objective with { End = new(2026, 5, 14) }))));
        Assert.Empty(CheckInReminders.Of(Context(OkrSnapshot.Build(OkrDocument.FromRecords([Quarter with { State = CycleState.Grading }, objective])))));
    }

    [Fact]
    public void A_line_is_enough_and_what_was_withdrawn_is_not()
    {
        var snapshot = After(Reported(20), new CheckIn { Id = new("line"), KeyResult = Sales, Note = "nothing new" });

        Assert.Empty(CheckInReminders.Of(Context(snapshot)));
        Assert.Equal(20, CheckInReminders.Of(Context(After(snapshot, context => CheckInVerbs.Withdraw(context, new("line"), new("w")))))[0].Days);
    }

    [Fact]
    public void The_day_of_a_report_is_that_of_the_organisation()
    {
        var observed = new DateTimeOffset(2026, 5, 8, 6, 0, 0, TimeSpan.FromHours(8)); // still the 7th in UTC
        var snapshot = After(Build(One), Report("c1", 1m) with { ObservedAt = observed });

        Assert.Equal(8, CheckInReminders.Of(Context(snapshot))[0].Days);
        Assert.Equal(CheckInReminderKind.Due, CheckInReminders.Of(Context(snapshot, now: Noon.ToOffset(TimeSpan.FromHours(8))))[0].Kind);
    }

    [Fact]
    public void Somebody_is_reminded_of_what_is_his_and_of_nothing_that_he_may_not_see()
    {
        var bob = new PersonId("bob");
        var shared = One with { KeyResults = [One.KeyResults[0] with { Owner = bob }, Plan.KeyResults[1]] };

        Assert.Equal([bob, Ana.Person], CheckInReminders.Of(Context(Build(shared))).Select(reminder => reminder.Person!.Value));
        Assert.Equal(Sales, Assert.Single(CheckInReminders.Of(Context(Build(shared)), bob)).KeyResult);
        Assert.Empty(CheckInReminders.Of(Context(Build(shared with { Visibility = Visibility.Private }), viewer: new() { Person = new("eve") })));
    }

    [Fact]
    public void Every_reminder_says_in_both_languages_what_it_is_about()
    {
        foreach (var (snapshot, english, chinese) in new[]
        {
            (Reported(20), "The last report on 'sales' is 20 days old (2026-04-25)", "“sales”上一次更新是在 20 天前（2026-04-25）"),
            (Reported(8), "8 days old (2026-05-07). Check in, even if nothing has changed", "即使没有变化"),
            (Reported(7), "A check-in on 'sales' is due; the last one is from 2026-05-08", "上一次更新是 2026-05-08"),
            (Build(One), "44 days after its objective began (2026-04-01)", "已开始 44 天（2026-04-01）"),
            (Build(One with { Start = new(2026, 5, 8) }), "The first check-in on 'sales' is due", "第一次进展更新"),
        })
        {
            var message = Assert.Single(CheckInReminders.Of(Context(snapshot))).Message;

            Assert.Contains(english, message.English, StringComparison.Ordinal);
            Assert.Contains(chinese, message.Chinese, StringComparison.Ordinal);
        }
    }

    private static OkrSnapshot Build(Objective objective) => OkrSnapshot.Build(OkrDocument.FromRecords([Quarter, objective]));

    private static OkrSnapshot Reported(int daysAgo) => After(Build(One), Report("c1", 1m, daysAgo));

    private static DateTimeOffset At(string day) => new(DateOnly.ParseExact(day, "yyyy-MM-dd").ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero);
}
