namespace Okr.Rules;

/// <summary>When somebody last reported on each key result and objective: from its summary, and from the check-ins themselves.</summary>
internal sealed class ReportDays
{
    private readonly OkrSnapshot _snapshot;
    private readonly DateOnly?[] _keyResults;
    private readonly DateOnly?[] _objectives;
    private readonly DateOnly?[] _notes;

    public ReportDays(OkrSnapshot snapshot)
    {
        _snapshot = snapshot;
        _keyResults = [.. snapshot.KeyResultRecords.Select(keyResult => keyResult.CheckIns?.LastAt is { } at ? DayOf(at) : (DateOnly?)null)];
        _objectives = new DateOnly?[snapshot.ObjectiveRecords.Count];
        _notes = new DateOnly?[_objectives.Length];
        foreach (var checkIn in StandingCheckIns.Of(snapshot.Document.CheckIns))
        {
            Add(checkIn);
        }

        IsKept = Array.Exists(_keyResults, day => day is not null);
    }

    /// <summary>Whether check-ins are kept with this workspace at all; a plan CSV has none, and then nobody is late.</summary>
    public bool IsKept { get; }

    /// <summary>The day of the last report on a key result; null where there is none.</summary>
    public DateOnly? LastOf(KeyResultView keyResult) => _keyResults[keyResult.Index];

    /// <summary>Whether anybody has reported on an objective or one of its key results.</summary>
    public bool IsReported(ObjectiveView objective) => _objectives[objective.Index] is not null || objective.KeyResults.Any(keyResult => LastOf(keyResult) is not null);

    /// <summary>Whether a report on an objective or one of its key results since a day has said something in words.</summary>
    public bool IsExplainedSince(ObjectiveView objective, DateOnly day) => _notes[objective.Index] >= day;

    private void Add(CheckIn checkIn)
    {
        var keyResult = checkIn.KeyResult is { } id ? _snapshot.Find(id) : null;
        if (checkIn.ObservedAt == default || (keyResult?.Objective ?? _snapshot.Find(checkIn.Objective)) is not { } objective)
        {
            return;
        }

        var day = DayOf(checkIn.ObservedAt);
        Keep(ref _objectives[objective.Index], day);
        if (keyResult is { } reported)
        {
            Keep(ref _keyResults[reported.Index], day);
        }

        if (!string.IsNullOrWhiteSpace(checkIn.Note))
        {
            Keep(ref _notes[objective.Index], day);
        }
    }

    private static void Keep(ref DateOnly? last, DateOnly day) => last = last > day ? last : day;

    // A day is that of the reporter.
    private static DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(moment.DateTime);
}
