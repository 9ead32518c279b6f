namespace Okr.Year;

/// <summary>Whether the times of a report can be believed: not from the future, and within the time of its objective.</summary>
internal static class CheckInTimes
{
    public static IEnumerable<Refusal> Problems(YearContext context, CheckIn report, ObjectiveView objective)
    {
        var policy = context.Policy.CheckIns;
        var latest = report.ObservedAt > report.RecordedAt ? report.ObservedAt : report.RecordedAt;
        if (latest - context.Now > policy.ClockSkew)
        {
            yield return CheckInRefusals.Future(report.Id, latest, context.Now);
        }
        else if (report.ObservedAt - report.RecordedAt > policy.ClockSkew)
        {
            yield return CheckInRefusals.RecordedFirst(report);
        }

        var day = context.DayOf(report.ObservedAt);
        if (objective.Start is { } start && start.DayNumber - day.DayNumber > policy.EarlyDays)
        {
            yield return CheckInRefusals.TooEarly(report.Id, day, start, policy.EarlyDays);
        }

        if (objective.End is { } end && day.DayNumber - end.DayNumber > policy.DaysAfterEnd)
        {
            yield return CheckInRefusals.TooLate(report.Id, day, end, policy.DaysAfterEnd.Value);
        }
    }
}
