namespace Okr.Readiness;

/// <summary>For each key result the weeks that were due to be reported on, and those that were.</summary>
internal sealed class WeekSheet
{
    private const int DaysAWeek = 7;

    private readonly int[] _due;
    private readonly int[] _onTime;
    private readonly int[] _late;
    private readonly Weekday _updateDay;

    public WeekSheet(OkrSnapshot snapshot, Weekday updateDay, DateOnly today)
    {
        _updateDay = updateDay;
        _due = new int[snapshot.KeyResultRecords.Count];
        _onTime = new int[_due.Length];
        _late = new int[_due.Length];
        foreach (var keyResult in snapshot.KeyResults)
        {
            _due[keyResult.Index] = WeeksDue(keyResult, today);
        }

        // One entry a week, however often it was reported on; on time wins over late.
        var seen = new Dictionary<(int KeyResult, int Week), bool>();
        foreach (var checkIn in snapshot.Document.CheckIns)
        {
            // Who reported and corrected it later has reported on time all the same; taking a report back is none.
            if (checkIn is { KeyResult: { } id, IsWithdrawn: false } && snapshot.Find(id) is { } keyResult && WeekOf(checkIn, keyResult) is { } week && week < _due[keyResult.Index])
            {
                var key = (keyResult.Index, week);
                seen[key] = IsOnTime(checkIn, keyResult, week) || seen.GetValueOrDefault(key);
            }
        }

        foreach (var ((keyResult, _), onTime) in seen)
        {
            (onTime ? _onTime : _late)[keyResult]++;
        }
    }

    public int Due(int keyResult) => _due[keyResult];

    public int OnTime(int keyResult) => _onTime[keyResult];

    public int Late(int keyResult) => _late[keyResult];

    private int WeeksDue(KeyResultView keyResult, DateOnly today)
    {
        var isRunning = IsReportedOn(keyResult.Record.State) && IsReportedOn(keyResult.Objective.Record.State);
        if (!isRunning || keyResult.Objective.Start is not { } start || keyResult.End is not { } end)
        {
            return 0;
        }

        var days = (end < today ? end : today).DayNumber - FirstDay(start).DayNumber + 1;
        return Math.Max(0, days / DaysAWeek);
    }

    private static bool IsReportedOn(OkrState state) => state is OkrState.Active or OkrState.Approved or OkrState.Closed or OkrState.Archived;

    private int? WeekOf(CheckIn checkIn, KeyResultView keyResult) =>
        DayOf(checkIn.ObservedAt).DayNumber - FirstDay(keyResult).DayNumber is var days and >= 0 ? days / DaysAWeek : null;

    // A check-in without a time of writing was written when it was observed.
    private bool IsOnTime(CheckIn checkIn, KeyResultView keyResult, int week) =>
        checkIn.RecordedAt == default
        || DayOf(checkIn.RecordedAt).DayNumber < FirstDay(keyResult).DayNumber + ((week + 1) * DaysAWeek);

    private DateOnly FirstDay(KeyResultView keyResult) => FirstDay(keyResult.Objective.Start.GetValueOrDefault());

    /// <summary>The first day of the first full week: the day after the day of updates, or the start itself where none is fixed.</summary>
    private DateOnly FirstDay(DateOnly start)
    {
        // Sunday is 0 in DayOfWeek and 7 here, so the remainders agree.
        var wait = _updateDay == Weekday.NotFixed ? 0 : (((int)_updateDay + 1 - (int)start.DayOfWeek) % DaysAWeek + DaysAWeek) % DaysAWeek;
        return start.DayNumber > DateOnly.MaxValue.DayNumber - wait ? start : start.AddDays(wait);
    }

    /// <summary>The day where the author was, as the offset says.</summary>
    private static DateOnly DayOf(DateTimeOffset time) => DateOnly.FromDateTime(time.DateTime);
}
