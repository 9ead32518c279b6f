namespace Okr.Rules;

/// <summary>OKR7007: an objective was never closed after its end, or was closed unfinished long before it.</summary>
/// <remarks>Silent in a plan that never states a state: there everything is active for ever.</remarks>
internal sealed class ClosingTimeRule : Rule
{
    private static readonly RuleOption<int> LastDays = RuleOption.WholeNumber(
        "lastDays", 14, 0, 365, new("How many days before its end an unfinished objective may be closed.", "未完成的目标可在结束前多少天内关闭。"));

    private static readonly RuleOption<int> GraceDays = RuleOption.WholeNumber(
        "graceDays", 14, 0, 365, new("How many days after its end an objective may still be open.", "目标结束后多少天内可以尚未关闭。"));

    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR7007"),
        Family = RuleFamily.Cadence,
        Title = new("Closed too early or never", "关闭过早或始终未关闭"),
        Cases = new Dictionary<string, RuleCase>(StringComparer.Ordinal)
        {
            ["overdue"] = new()
            {
                Message = new(
                    "This objective ended on {end}, {days} days ago, and is still open. Give it its final values and a grade and close it, or carry it over.",
                    "该目标已于 {end} 结束，至今 {days} 天仍未关闭。请填写最终数值和评分后关闭，或结转到下一周期。"),
            },
            ["early"] = new()
            {
                Message = new(
                    "This objective is closed {days} days before its end ({end}) and not finished. If it was given up, cancel it and say why; otherwise open it again.",
                    "该目标在结束日期（{end}）前 {days} 天就已关闭，但并未完成。如已放弃，请改为取消并说明原因；否则请重新打开。"),
                DefaultSeverity = Severity.Info,
            },
        },
        DefaultSeverity = Severity.Warning,
        Evidence = EvidenceGrade.A,
        MethodRules = ["C-7"],
        Sources = ["Viva Goals, Closing OKRs, https://learn.microsoft.com/en-us/viva/goals/viva-goals-healthy-okr-program/close-okrs-overview"],
        Options = [LastDays, GraceDays],
    };

    public override void Check(RuleContext context)
    {
        if (!context.Snapshot.KeepsStates())
        {
            return;
        }

        var (lastDays, graceDays) = (context.Option(LastDays), context.Option(GraceDays));
        foreach (var objective in context.Objectives)
        {
            if (objective.End is not { } end)
            {
                continue;
            }

            var left = end.DayNumber - context.Today.DayNumber;
            if (objective.Record.State == OkrState.Active && -left > graceDays)
            {
                context.Report(objective.Target, [new("case", "overdue"), new("end", end), new("days", -left)]);
            }
            else if (objective.Record.State == OkrState.Closed && left > lastDays && !(context.Scores.Of(objective).Counting >= 1m))
            {
                context.Report(objective.Target, [new("case", "early"), new("end", end), new("days", left)]);
            }
        }
    }
}
