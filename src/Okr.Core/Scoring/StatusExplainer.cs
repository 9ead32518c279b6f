namespace Okr.Scoring;

/// <summary>Says where expected progress and status come from.</summary>
internal sealed class StatusExplainer(ScoreContext context, SheetStatuses statuses, DateOnly today)
{
    private readonly PacePolicy _pace = context.Policy.Pace;
    private readonly StatusPolicy _policy = context.Policy.Status;

    public Explanation Expected(OkrTarget target, DateOnly? start, DateOnly? end)
    {
        var terms = new List<Explanation>();
        if (start is { } firstDay)
        {
            terms.Add(Note(target, StatusTexts.FirstDay(firstDay)));
        }

        if (end is { } lastDay)
        {
            terms.Add(Note(target, StatusTexts.LastDay(lastDay)));
        }

        terms.Add(Note(target, StatusTexts.Today(today)));
        var expected = _pace.Expected(start, end, today);
        var missing = _pace.Missing(start, end);
        var isRunning = missing == ExclusionReason.None && start < end && today >= start && today <= end;
        if (isRunning)
        {
            var (passed, all) = _pace.Days(start!.Value, end!.Value, today);
            terms.Add(Input(target, StatusTexts.DaysGone, passed));
            terms.Add(Input(target, StatusTexts.AllDays, all));
            terms.AddRange(_pace.Phases.Select(phase => Input(target, StatusTexts.Waypoint(phase), phase.Progress)));
            AddRounding(target, terms, _pace.IsExact(passed, all), expected);
        }

        return new Explanation
        {
            Kind = ExplanationKind.Computed,
            Target = target,
            Value = expected,
            Excluded = missing,
            Text = missing != ExclusionReason.None ? StatusTexts.NotKnown : Formula(start!.Value, end!.Value),
            Terms = terms,
        };
    }

    public Explanation Explain(KeyResultView keyResult)
    {
        var (record, start) = (keyResult.Record, keyResult.Objective.Start);
        var progress = statuses.Progress(keyResult);
        var expected = Expected(keyResult.Target, start, keyResult.End);
        var isBound = progress is not null && statuses.Scorer.IsOfBound(record.Metric, start);
        var status = isBound ? progress >= 1m ? OkrStatus.OnTrack : OkrStatus.Behind : statuses.Scorer.Of(progress, expected.Value, start, keyResult.End);
        var computed = isBound
            ? Computed(keyResult.Target, StatusTexts.OfBound, [Input(keyResult.Target, StatusTexts.Progress, progress)])
            : Compared(keyResult.Target, progress, expected, start, keyResult.End);
        return Result(
            keyResult.Target,
            Lowered(computed, status, record.Confidence, record.CheckIns?.LastAt),
            statuses.Of(keyResult),
            record.Status,
            record.CheckIns?.LastAt);
    }

    public Explanation Explain(ObjectiveView objective)
    {
        var lastReport = SheetStatuses.LastReport(objective.Record);
        return Result(objective.Target, Computed(objective), statuses.Of(objective), objective.Record.Status, lastReport);
    }

    private static Explanation Note(OkrTarget target, LocalizedText text) => new() { Kind = ExplanationKind.Note, Target = target, Text = text };

    private static Explanation Input(OkrTarget target, LocalizedText text, decimal? value) =>
        new() { Kind = ExplanationKind.Input, Target = target, Text = text, Value = value };

    private static Explanation Step(OkrTarget target, LocalizedText text, OkrStatus status) =>
        new() { Kind = ExplanationKind.Step, Target = target, Text = text, Status = status };

    private static Explanation Computed(OkrTarget target, LocalizedText text, List<Explanation> terms) =>
        new() { Kind = ExplanationKind.Computed, Target = target, Text = text, Terms = terms };

    private LocalizedText Formula(DateOnly first, DateOnly last)
    {
        if (last < first)
        {
            return StatusTexts.Reversed;
        }

        if (today < first || today > last)
        {
            return today < first ? StatusTexts.NotStartedYet : StatusTexts.Over;
        }

        if (first == last)
        {
            return StatusTexts.OneDay;
        }

        return _pace.Phases.Count == 0 ? StatusTexts.ShareOfDays : StatusTexts.Course;
    }

    private void AddRounding(OkrTarget target, List<Explanation> terms, bool isExact, decimal? expected)
    {
        if (_pace.Step is { } step)
        {
            terms.Add(Input(target, ExplanationTexts.RoundedTo(step, RoundingPlace.EachLevel), expected) with { Kind = ExplanationKind.Step });
        }
        else if (!isExact)
        {
            terms.Add(Input(target, ExplanationTexts.Rounded, expected) with { Kind = ExplanationKind.Step });
        }
    }

    private Explanation Compared(OkrTarget target, decimal? progress, Explanation expected, DateOnly? start, DateOnly? end)
    {
        var terms = new List<Explanation> { Input(target, StatusTexts.Progress, progress) };
        if (_policy.Family != StatusFamily.Absolute)
        {
            terms.Add(expected);
        }

        if (progress is { } done)
        {
            terms.AddRange(Reasons(target, done, expected.Value, start, end));
        }

        return Computed(target, _policy.Family == StatusFamily.Absolute ? StatusTexts.ProgressAlone : StatusTexts.Compared, terms);
    }

    private IEnumerable<Explanation> Reasons(OkrTarget target, decimal done, decimal? expected, DateOnly? start, DateOnly? end)
    {
        if (expected is null && _policy.Family != StatusFamily.Absolute)
        {
            return [];
        }

        if (done >= _policy.AchievedFrom)
        {
            return [Note(target, StatusTexts.Achieved)];
        }

        if (start > today)
        {
            return [Note(target, StatusTexts.StillToCome)];
        }

        if (_policy.AfterEnd != AfterEnd.AsBefore && end < today)
        {
            return [Note(target, StatusTexts.AfterLastDay)];
        }

        var thresholds = Note(target, StatusTexts.Thresholds(_policy));
        return _policy.Family switch
        {
            StatusFamily.Absolute => [thresholds],
            StatusFamily.Ratio when expected == 0m => [Note(target, StatusTexts.NothingExpected)],
            StatusFamily.Ratio => [Input(target, StatusTexts.Ratio, PacePolicy.Ratio(done, expected)), thresholds],
            _ => [Input(target, StatusTexts.Difference, done - expected), thresholds],
        };
    }

    private Explanation Computed(ObjectiveView objective)
    {
        if (_policy.Combiner == StatusCombiner.OwnProgress)
        {
            return OfProgress(objective);
        }

        var parts = statuses.Parts(objective.Index);
        var lines = parts.ConvertAll(PartOf);
        if (statuses.IsOwn(parts))
        {
            var own = OfProgress(objective);
            return own with { Terms = [.. lines, Note(objective.Target, StatusTexts.AllClosed), .. own.Terms] };
        }

        return Computed(objective.Target, StatusTexts.Combined(_policy.Combiner, parts.Count), lines) with { Status = statuses.Of(objective).Computed };
    }

    private Explanation PartOf(StatusPart part) => new()
    {
        Target = part.Term.Kind == TermKind.Objective
            ? OkrTarget.Of(context.Snapshot.ObjectiveRecords[part.Term.Index].Id)
            : OkrTarget.Of(context.Snapshot.KeyResultRecords[part.Term.Index].Id),
        Status = part.Status,
        Text = part.IsClosed ? StatusTexts.ClosedPart : StatusTexts.Part,
    };

    private Explanation OfProgress(ObjectiveView objective)
    {
        var (progress, expected) = (statuses.Progress(objective), Expected(objective.Target, objective.Start, objective.End));
        return Lowered(
            Compared(objective.Target, progress, expected, objective.Start, objective.End),
            statuses.Scorer.Of(progress, expected.Value, objective.Start, objective.End),
            SheetStatuses.LeastConfidence(objective.Record),
            null);
    }

    private Explanation Lowered(Explanation computed, OkrStatus status, Confidence? confidence, DateTimeOffset? lastReport)
    {
        var terms = computed.Terms.ToList();
        var stalled = statuses.Scorer.Lowered(status, null, statuses.Scorer.FreshnessOf(lastReport));
        if (stalled != status)
        {
            terms.Add(Step(computed.Target, StatusTexts.Stalled(DateOnly.FromDateTime(lastReport!.Value.DateTime)), stalled));
        }

        var lowered = statuses.Scorer.Lowered(status, confidence, statuses.Scorer.FreshnessOf(lastReport));
        if (lowered != stalled)
        {
            terms.Add(Step(computed.Target, StatusTexts.Confidence(confidence!.Value), lowered));
        }

        return computed with { Status = lowered, Terms = terms };
    }

    private Explanation Result(OkrTarget target, Explanation computed, StatusPair status, StatedStatus? stated, DateTimeOffset? lastReport)
    {
        var isStated = statuses.Scorer.IsShown(stated, lastReport);
        return new Explanation
        {
            Target = target,
            Status = status.Shown,
            Text = isStated ? StatusTexts.StatedIsShown : StatusTexts.ComputedIsShown,
            Terms = stated is null ? [computed] : [Statement(target, stated), computed],
        };
    }

    private static Explanation Statement(OkrTarget target, StatedStatus stated) => new()
    {
        Kind = ExplanationKind.Input,
        Target = target,
        Status = stated.Status,
        By = stated.By,
        At = stated.On is { } day ? new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero) : null,
        Text = StatusTexts.Stated(stated),
    };
}
