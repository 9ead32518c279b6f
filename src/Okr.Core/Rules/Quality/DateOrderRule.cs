namespace Okr.Rules;

/// <summary>OKR5010: a key result is due outside its objective, an objective runs outside its cycle, or an end lies before its start.</summary>
/// <remarks>A period that ends before it starts is named once; nothing is measured against it.</remarks>
internal sealed class DateOrderRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR5010"),
        Family = RuleFamily.Quality,
        Title = new("Dates do not fit", "日期不一致"),
        Cases = new Dictionary<string, RuleCase>(StringComparer.Ordinal)
        {
            ["dueOutside"] = new()
            {
                Message = new(
                    "The key result is due on {due}, outside its objective ({period}). Correct the due date or the dates of the objective.",
                    "该关键成果的截止日期 {due} 超出了所属目标的时间（{period}）。请更正截止日期或目标的日期。"),
            },
            ["outsideCycle"] = new()
            {
                Message = new(
                    "The objective runs {period}, outside its cycle {cycle} ({cyclePeriod}). Correct its dates, or move it to the cycle that it belongs to.",
                    "该目标的时间（{period}）超出了所属周期 {cycle}（{cyclePeriod}）。请更正日期，或将其移到相应的周期。"),
            },
            ["reversed"] = new()
            {
                Message = new("The end ({end}) lies before the start ({start}). Correct one of them.", "结束日期（{end}）早于开始日期（{start}）。请更正其中之一。"),
            },
        },
        DefaultSeverity = Severity.Warning,
        Evidence = EvidenceGrade.A,
        Reach = RuleReach.Objective,
        IsOfPlan = true,
        MethodRules = ["Q-10"],
        Sources = ["Viva Goals, alerts on dates outside the parent and the time period"],
    };

    public override void Check(RuleContext context)
    {
        foreach (var cycle in context.Snapshot.Cycles)
        {
            if (IsReversed(cycle.Record.Start, cycle.Record.End))
            {
                ReportReversed(context, OkrTarget.Of(cycle.Record.Id), cycle.Record.Start, cycle.Record.End);
            }
        }

        foreach (var objective in context.Objectives)
        {
            CheckObjective(context, objective);
        }

        foreach (var keyResult in context.KeyResults)
        {
            CheckKeyResult(context, keyResult, keyResult.Objective);
        }
    }

    private static void CheckObjective(RuleContext context, ObjectiveView objective)
    {
        var record = objective.Record;
        if (IsReversed(record.Start, record.End))
        {
            ReportReversed(context, objective.Target, record.Start, record.End);
        }
        else if (objective.Cycle is { } cycle
            && !IsReversed(cycle.Record.Start, cycle.Record.End)
            && (Leaves(record.Start, cycle.Record) || Leaves(record.End, cycle.Record)))
        {
            context.Report(
                objective.Target,
                [OkrTarget.Of(cycle.Record.Id)],
                [
                    new("case", "outsideCycle"),
                    new("period", RuleTerms.Period(objective.Start, objective.End)),
                    new("cycle", RuleTerms.Cycle(cycle.Record)),
                    new("cyclePeriod", RuleTerms.Period(cycle.Record.Start, cycle.Record.End)),
                ]);
        }
    }

    private static void CheckKeyResult(RuleContext context, KeyResultView keyResult, ObjectiveView objective)
    {
        if (keyResult.Record.Due is { } due && !IsReversed(objective.Start, objective.End) && (due < objective.Start || due > objective.End))
        {
            context.Report(
                keyResult.Target,
                [objective.Target],
                [
                    new("case", "dueOutside"),
                    new("due", due),
                    new("period", RuleTerms.Period(objective.Start, objective.End)),
                ]);
        }
    }

    private static bool IsReversed(DateOnly? start, DateOnly? end) => end < start;

    private static bool Leaves(DateOnly? day, Cycle cycle) => day < cycle.Start || day > cycle.End;

    private static void ReportReversed(RuleContext context, OkrTarget target, DateOnly? start, DateOnly? end) =>
        context.Report(target, [new("case", "reversed"), new("start", start!.Value), new("end", end!.Value)]);
}
