using Okr.Access;

namespace Okr.Year;

/// <summary>Where reports are handed in one by one: it knows what is already there, fills in what a report leaves out, and refuses what does not fit.</summary>
internal sealed class CheckInDesk
{
    private readonly YearContext _context;
    private readonly Dictionary<CheckInId, CheckIn> _known = [];
    private readonly Dictionary<CheckInId, CheckInId> _replaced = [];
    private readonly Dictionary<int, Refusal?> _access = [];
    private readonly List<TakenCheckIn> _taken = [];
    private readonly List<RefusedCheckIn> _refused = [];
    private readonly List<Refusal> _problems = [];

    public CheckInDesk(YearContext context, IReadOnlyList<CheckIn> reports)
    {
        _context = context;
        var named = new HashSet<CheckInId>(reports.Count);
        foreach (var report in reports)
        {
            if (report is not null)
            {
                named.Add(report.Id);
                named.Add(report.Corrects ?? report.Id);
            }
        }

        foreach (var checkIn in context.Snapshot.Document.CheckIns)
        {
            if (named.Contains(checkIn.Id))
            {
                _known.TryAdd(checkIn.Id, checkIn);
            }

            if (checkIn.Corrects is { } wrong && named.Contains(wrong))
            {
                _replaced.TryAdd(wrong, checkIn.Id);
            }
        }
    }

    public IReadOnlyList<TakenCheckIn> Taken => _taken;

    public IReadOnlyList<RefusedCheckIn> Refused => _refused;

    public int Repeated { get; private set; }

    public void Take(int index, CheckIn report)
    {
        _problems.Clear();
        if (Judge(report) is { } taken && _problems.Count == 0)
        {
            _taken.Add(taken);
            _known.Add(taken.CheckIn.Id, taken.CheckIn);
            if (taken.CheckIn.Corrects is { } wrong)
            {
                _replaced.Add(wrong, taken.CheckIn.Id);
            }
        }

        _refused.AddRange(_problems.Select(problem => new RefusedCheckIn(index, problem)));
    }

    /// <summary>What is to be written; null where it is already there, or where nothing more can be said about a report.</summary>
    private TakenCheckIn? Judge(CheckIn report)
    {
        if (report.Id.IsDefault)
        {
            _problems.Add(CheckInRefusals.NoId(TargetOf(report)));
            return null;
        }

        var wrong = report.Corrects is { } corrected ? _known.GetValueOrDefault(corrected) : null;
        var (objective, keyResult) = Find(wrong is null ? report : report with { Objective = wrong.Objective, KeyResult = wrong.KeyResult });
        if (objective is not { } found)
        {
            _problems.Add(Refusals.NotThere(report.Corrects is { } missing ? OkrTarget.Of(new RecordKey(RecordKind.CheckIn, missing.Value)) : TargetOf(report)));
            return null;
        }

        if (Denied(found, keyResult, wrong, report) is { } denied)
        {
            _problems.Add(denied);
            return null;
        }

        var stored = _known.GetValueOrDefault(report.Id);
        var whole = Complete(report, stored, found, keyResult, wrong);
        if (stored is not null)
        {
            Repeated += stored == whole ? 1 : 0;
            _problems.AddRange(stored == whole ? [] : [CheckInRefusals.IdTaken(report.Id)]);
            return null;
        }

        if (!report.Objective.IsDefault && report.Objective != found.Record.Id && wrong is null)
        {
            _problems.Add(CheckInRefusals.BelongsElsewhere(whole, report.Objective));
        }

        if (wrong is not null)
        {
            _problems.AddRange(CheckInCorrection.Problems(report, wrong, _replaced));
        }

        _problems.AddRange(CheckInState.Problems(_context, found, keyResult, wrong is null ? OkrAction.CheckIn : OkrAction.Correct));
        _problems.AddRange(CheckInTimes.Problems(_context, whole, found));
        _problems.AddRange(CheckInValue.Problems(whole, keyResult));
        return new(whole, found, keyResult);
    }

    private (ObjectiveView? Objective, KeyResultView? KeyResult) Find(CheckIn report)
    {
        if (report.Corrects is { } corrected && !_known.ContainsKey(corrected))
        {
            return (null, null);
        }

        if (report.KeyResult is not { } id)
        {
            return (_context.Snapshot.Find(report.Objective), null);
        }

        return _context.Snapshot.Find(id) is { } keyResult ? (keyResult.Objective, keyResult) : (null, null);
    }

    // What may not be seen is answered by the name that was asked for, which is that of the key result.
    private Refusal? Denied(ObjectiveView objective, KeyResultView? keyResult, CheckIn? wrong, CheckIn report)
    {
        if (wrong is not null)
        {
            return _context.Denies(OkrAction.Correct, wrong);
        }

        if (!_access.TryGetValue(objective.Index, out var denied))
        {
            _access[objective.Index] = denied = _context.Denies(OkrAction.CheckIn, objective.Record);
        }

        return denied is { Kind: RefusalKind.NotThere } && keyResult is not null ? Refusals.NotThere(TargetOf(report)) : denied;
    }

    private CheckIn Complete(CheckIn report, CheckIn? stored, ObjectiveView objective, KeyResultView? keyResult, CheckIn? wrong)
    {
        var actor = _context.Viewer.Person is { IsDefault: false } person ? (PersonId?)person : null;
        return report with
        {
            Objective = stored?.Objective ?? objective.Record.Id,
            KeyResult = keyResult?.Record.Id,
            Author = report.Author ?? (stored is null ? actor : stored.Author),
            ObservedAt = report.ObservedAt != default ? report.ObservedAt : stored?.ObservedAt ?? wrong?.ObservedAt ?? _context.Now,
            RecordedAt = report.RecordedAt != default ? report.RecordedAt : stored?.RecordedAt ?? _context.Now,
        };
    }

    private static OkrTarget TargetOf(CheckIn report) => report.KeyResult is { } keyResult ? OkrTarget.Of(keyResult) : OkrTarget.Of(report.Objective);
}
