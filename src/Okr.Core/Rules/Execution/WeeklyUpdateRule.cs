namespace Okr.Rules;

/// <summary>OKR3006: where departments run OKRs-E, nobody reported on a key result in the last complete week.</summary>
/// <remarks>A week ends on the update day of the house rules; where none is fixed, the last seven days count.</remarks>
internal sealed class WeeklyUpdateRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR3006"),
        Family = RuleFamily.Execution,
        Title = new("Not updated in the last week", "上周没有更新"),
        Cases = new Dictionary<string, RuleCase>(StringComparer.Ordinal)
        {
            ["late"] = new()
            {
                Message = new(
                    "{unit} runs OKRs-E, but this key result was last updated on {last}; the week from {from} on has no update. Report where it stands, and choose the next execution.",
                    "{unit} 采用 OKRs-E，但该关键成果最近一次更新是 {last}，自 {from} 起的一周没有更新。请填报进展，并选择下一步执行。"),
            },
            ["never"] = new()
            {
                Message = new(
                    "{unit} runs OKRs-E, but nobody has ever reported on this key result. Report where it stands every week, and choose the next execution by it.",
                    "{unit} 采用 OKRs-E，但该关键成果从未填报过进展。请每周填报进展，并据此选择下一步执行。"),
            },
        },
        DefaultSeverity = Severity.Warning,
        Evidence = EvidenceGrade.A,
        MethodRules = ["E-6"],
        Sources = ["Tita help, 如何使用Tita实践OKRs-E: progress is updated weekly, to drive the review and the choice of the next execution"],
    };

    public override void Check(RuleContext context)
    {
        if (!context.Snapshot.Units.Any(context.Practice.RunsOkrsE))
        {
            return;
        }

        var from = WeekStart(context.Today, context.Practice.Practice.House.UpdateDay);
        var latest = LatestReports(StandingCheckIns.Of(context.Snapshot.Document.CheckIns));
        foreach (var keyResult in context.KeyResults)
        {
            var objective = keyResult.Objective;
            if (objective.Unit is not { } unit
                || !context.Practice.RunsOkrsE(unit)
                || keyResult.Record.State is OkrState.Closed or OkrState.Draft or OkrState.Submitted
                || objective.Start is not { } start
                || start > from
                || !objective.IsUnderWay(context.Today, afterDays: 0))
            {
                continue;
            }

            var last = Later(DayOf(keyResult.Record.CheckIns?.LastAt), latest.TryGetValue(keyResult.Record.Id, out var day) ? day : null);
            if (last is null)
            {
                context.Report(keyResult.Target, [new("case", "never"), new("unit", RuleTerms.Unit(unit.Record))]);
            }
            else if (last < from)
            {
                context.Report(keyResult.Target, [new("case", "late"), new("unit", RuleTerms.Unit(unit.Record)), new("last", last.Value), new("from", from)]);
            }
        }
    }

    /// <summary>The first day of the last week that is complete, so that nobody is late before the day has come.</summary>
    private static DateOnly WeekStart(DateOnly today, Weekday updateDay)
    {
        if (updateDay == Weekday.NotFixed)
        {
            return today.AddDays(-7);
        }

        var sinceUpdate = updateDay.DaysBefore(today);
        return today.AddDays(-(sinceUpdate == 0 ? 7 : sinceUpdate) - 6);
    }

    private static Dictionary<KeyResultId, DateOnly?> LatestReports(IReadOnlyList<CheckIn> checkIns)
    {
        var latest = new Dictionary<KeyResultId, DateOnly?>();
        foreach (var checkIn in checkIns)
        {
            if (checkIn.KeyResult is { } keyResult)
            {
                latest[keyResult] = Later(latest.GetValueOrDefault(keyResult), DayOf(checkIn.ObservedAt));
            }
        }

        return latest;
    }

    private static DateOnly? DayOf(DateTimeOffset? at) => at is { } moment ? DateOnly.FromDateTime(moment.DateTime) : null;

    private static DateOnly? Later(DateOnly? first, DateOnly? second) => first > second || second is null ? first : second;
}
