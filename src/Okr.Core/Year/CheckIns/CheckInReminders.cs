using System.Globalization;
using Ardalis.GuardClauses;
using Okr.Access;
using Okr.Rules;

namespace Okr.Year;

/// <summary>Who should check in on what.</summary>
public static class CheckInReminders
{
    private static readonly RuleId NotStarted = new("OKR7004");

    /// <summary>The reminders of a day, at most one for a key result: the most pressing.</summary>
    /// <remarks>
    /// Looked at are key results that can be reported on, in objectives that run; not those that follow their initiatives (rule E-8), and what the one who asks may
    /// not see. A week ends on the house's day of updates, and one in which nothing was reported is due on that day; without such a day a check-in is due as many
    /// days after the last as <see cref="CheckInPolicy.EveryDays"/> says. When a report is overdue or stalled is the status policy's to say, and when an objective
    /// should have been started that of rule OKR7004, in each unit. Linear in the size of the workspace. Pure; safe for use from any thread.
    /// </remarks>
    /// <param name="context">Who asks, and when; days are those of the organisation.</param>
    /// <param name="person">For whom; null for everybody.</param>
    /// <returns>In the order of the key results.</returns>
    /// <exception cref="ArgumentNullException">The context is null.</exception>
    public static IReadOnlyList<CheckInReminder> Of(YearContext context, PersonId? person = null)
    {
        Guard.Against.Null(context);
        var snapshot = context.Snapshot;
        var (lasts, sight) = (LastReports(snapshot), new Sight(context.Policy.Access, context.Viewer, snapshot));
        var settings = SettingsByUnit.Of(NotStarted, context.Policy.Rules, snapshot);
        var reminders = new List<CheckInReminder>();
        for (var i = 0; i < snapshot.ObjectiveRecords.Count; i++)
        {
            var objective = snapshot.Objectives[i];
            if (!objective.IsRunning(context.Today) || !sight.Sees(objective.Record))
            {
                continue;
            }

            var waits = Waits(settings.At(snapshot.ObjectiveUnits[i]));
            foreach (var keyResult in objective.KeyResults)
            {
                var owner = keyResult.Record.Owner ?? objective.Record.Owner;
                if (IsReportedOn(keyResult.Record) && (person is null || owner == person) && Remind(context, keyResult, lasts[keyResult.Index], waits) is { } reminder)
                {
                    reminders.Add(reminder with { Person = owner });
                }
            }
        }

        return reminders;
    }

    private static bool IsReportedOn(KeyResult keyResult) =>
        keyResult.Metric is not ExecutedMetric && LifeTable.KeyResult.After(keyResult.State, OkrAction.CheckIn) is not null;

    private static CheckInReminder? Remind(YearContext context, KeyResultView keyResult, DateTimeOffset? lastAt, int waits)
    {
        var (status, start) = (context.Policy.Scoring.Status, keyResult.Objective.Start!.Value);
        var last = lastAt is { } at ? context.DayOf(at) : (DateOnly?)null;
        var days = context.Today.DayNumber - (last ?? start).DayNumber;
        CheckInReminderKind? kind = last is null && days > waits ? CheckInReminderKind.NotStarted
            : last is not null && days > status.StalledDays ? CheckInReminderKind.Stalled
            : last is not null && days > status.StaleDays ? CheckInReminderKind.Overdue
            : IsDue(context, last, start) ? CheckInReminderKind.Due
            : null;
        return kind is not { } pressing ? null : new()
        {
            Kind = pressing,
            KeyResult = keyResult.Record.Id,
            Objective = keyResult.Objective.Record.Id,
            LastAt = lastAt,
            Days = days,
            Message = Message(pressing, keyResult, last, days),
        };
    }

    private static bool IsDue(YearContext context, DateOnly? last, DateOnly start)
    {
        if (context.Policy.House.UpdateDay is not Weekday.NotFixed and var updateDay)
        {
            var due = context.Today.DayNumber - updateDay.DaysBefore(context.Today);
            return due >= start.DayNumber && !(last is { } day && day.DayNumber > due - 7);
        }

        return context.Today.DayNumber - (last ?? start).DayNumber >= context.Policy.CheckIns.Cadence;
    }

    private static int Waits(RuleSetting setting) =>
        setting.Options.TryGetValue(NotStartedRule.Days.Name, out var days) && NotStartedRule.Days.Problem(days) is null ? NotStartedRule.Days.Read(days) : NotStartedRule.Days.Default;

    /// <summary>When each key result was last reported on: from its summary, and from the check-ins where none is kept.</summary>
    private static DateTimeOffset?[] LastReports(OkrSnapshot snapshot)
    {
        var lasts = new DateTimeOffset?[snapshot.KeyResultRecords.Count];
        for (var i = 0; i < lasts.Length; i++)
        {
            lasts[i] = snapshot.KeyResultRecords[i].CheckIns?.LastAt;
        }

        foreach (var checkIn in StandingCheckIns.Of(snapshot.Document.CheckIns))
        {
            if (checkIn.KeyResult is { } id && checkIn.ObservedAt != default && snapshot.Find(id) is { } keyResult && !(lasts[keyResult.Index] >= checkIn.ObservedAt))
            {
                lasts[keyResult.Index] = checkIn.ObservedAt;
            }
        }

        return lasts;
    }

    private static LocalizedText Message(CheckInReminderKind kind, KeyResultView keyResult, DateOnly? last, int days)
    {
        var name = keyResult.Record.Title.Length > 0 ? keyResult.Record.Title : keyResult.Record.Id.Value;
        var day = (last ?? keyResult.Objective.Start!.Value).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return (kind, last) switch
        {
            (CheckInReminderKind.NotStarted, _) => Text(
                $"Nobody has reported on '{name}' yet, {days} days after its objective began ({day}). Begin and check in, or put it off and say so.",
                $"“{name}”所属目标已开始 {days} 天（{day}），但还没有任何进展记录。请启动并更新进展，或明确推迟。"),
            (CheckInReminderKind.Stalled, _) => Text(
                $"The last report on '{name}' is {days} days old ({day}). Check in this week, or say that the work has stopped.",
                $"“{name}”上一次更新是在 {days} 天前（{day}）。请在本周更新进展，或说明工作已经停止。"),
            (CheckInReminderKind.Overdue, _) => Text(
                $"The last report on '{name}' is {days} days old ({day}). Check in, even if nothing has changed: a line is enough.",
                $"“{name}”上一次更新是在 {days} 天前（{day}）。请更新进展；即使没有变化，写一句话也好。"),
            (_, null) => Text($"The first check-in on '{name}' is due. Report where it stands.", $"该为“{name}”做第一次进展更新了。请填报当前情况。"),
            _ => Text($"A check-in on '{name}' is due; the last one is from {day}.", $"该更新“{name}”的进展了，上一次更新是 {day}。"),
        };
    }

    private static LocalizedText Text(FormattableString english, FormattableString chinese) => new(FormattableString.Invariant(english), FormattableString.Invariant(chinese));
}
