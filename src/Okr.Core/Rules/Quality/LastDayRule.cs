namespace Okr.Rules;

/// <summary>OKR5804: every key result of an objective is due on its last day.</summary>
/// <remarks>Only days that were written down count: a key result without one is due at the end because nobody has said otherwise.</remarks>
internal sealed class LastDayRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR5804"),
        Family = RuleFamily.Quality,
        Title = new("All due on the last day", "全部在最后一天到期"),
        Message = new(
            "All {count} key results are due on the last day, {day}. Give each the day on which it can really be judged, so that there is something to learn before the end.",
            "全部 {count} 个关键成果都在最后一天 {day} 到期。请为每个关键成果定下真正能够评判的日期，以便在结束之前就有所发现。"),
        DefaultSeverity = Severity.Info,
        Evidence = EvidenceGrade.A,
        IsOfPlan = true,
        MethodRules = ["Q-L4"],
        Sources = ["Google's OKR Playbook, https://www.whatmatters.com/resources/google-okr-playbook"],
    };

    public override void Check(RuleContext context)
    {
        var (all, last) = (new int[context.Snapshot.ObjectiveRecords.Count], new int[context.Snapshot.ObjectiveRecords.Count]);
        foreach (var keyResult in context.KeyResults)
        {
            all[keyResult.Objective.Index]++;
            last[keyResult.Objective.Index] += keyResult.Record.Due is { } due && due == keyResult.Objective.End ? 1 : 0;
        }

        foreach (var objective in context.Objectives)
        {
            var count = all[objective.Index];
            if (count > 1 && last[objective.Index] == count)
            {
                context.Report(objective.Target, [new("count", count), new("day", objective.End!.Value)]);
            }
        }
    }
}
