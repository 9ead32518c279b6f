namespace Okr.Rules;

/// <summary>OKR7003: nobody has reported on a running key result for more than a week, or for more than two.</summary>
/// <remarks>The days are those of the scoring policy, so that a stale status and this finding never disagree. Silent about key results that nobody has ever reported on:
/// those are OKR7004's, and a plan CSV has no check-ins. Units that run OKRs-E have a week of their own, OKR3006.</remarks>
internal sealed class StaleReportRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR7003"),
        Family = RuleFamily.Cadence,
        Title = new("Not reported on lately", "近期没有更新进展"),
        Cases = new Dictionary<string, RuleCase>(StringComparer.Ordinal)
        {
            ["stale"] = new()
            {
                Message = new(
                    "The last report on this key result is {days} days old ({last}). Check in, even if nothing has changed: a line is enough.",
                    "该关键成果上一次更新是在 {days} 天前（{last}）。请更新进展；即使没有变化，写一句话也好。"),
                DefaultSeverity = Severity.Info,
            },
            ["stalled"] = new()
            {
                Message = new(
                    "The last report on this key result is {days} days old ({last}), so its number says little. Check in this week, or say that the work has stopped.",
                    "该关键成果上一次更新是在 {days} 天前（{last}），现有数值已说明不了问题。请在本周更新进展，或说明工作已经停止。"),
            },
        },
        DefaultSeverity = Severity.Warning,
        Evidence = EvidenceGrade.A,
        MethodRules = ["C-3"],
        Sources = ["Viva Goals, preset of the explorer: 7 days without a check-in", "OKRs Tool, https://okrstool-kb.pages.dev/why-is-my-okr-at-risk/: stalled after 14 days"],
    };

    public override void Check(RuleContext context)
    {
        var reports = new ReportDays(context.Snapshot);
        var status = context.Scores.Policy.Status;
        foreach (var keyResult in context.KeyResults)
        {
            if (reports.LastOf(keyResult) is not { } last
                || keyResult.Record.State != OkrState.Active
                || !keyResult.Objective.IsRunning(context.Today)
                || (keyResult.Objective.Unit is { } unit && context.Practice.RunsOkrsE(unit)))
            {
                continue;
            }

            var days = context.Today.DayNumber - last.DayNumber;
            if (days > status.StaleDays && !(context.Scores.Of(keyResult).Counting >= 1m))
            {
                context.Report(keyResult.Target, [new("case", days > status.StalledDays ? "stalled" : "stale"), new("days", days), new("last", last)]);
            }
        }
    }
}
