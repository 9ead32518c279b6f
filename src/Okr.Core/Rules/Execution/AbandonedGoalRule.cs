namespace Okr.Rules;

/// <summary>OKR3002: somebody still works on an initiative whose goal is no longer pursued.</summary>
internal sealed class AbandonedGoalRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR3002"),
        Family = RuleFamily.Execution,
        Title = new("Work for a goal that is no longer pursued", "为不再推进的目标继续执行"),
        Cases = new Dictionary<string, RuleCase>(StringComparer.Ordinal)
        {
            ["givenUp"] = new()
            {
                Message = new(
                    "This initiative is still open, but {goal} has been put off or given up. Close the initiative, or link it to a goal that it still serves.",
                    "该执行项仍未结束，但 {goal} 已被推迟或放弃。请结束该执行项，或将其关联到它仍在支撑的目标。"),
            },
            ["closed"] = new()
            {
                Message = new(
                    "This initiative is still open, but {goal} is closed. Finish it, drop it, or link it to a goal of the next cycle.",
                    "该执行项仍未结束，但 {goal} 已经关闭。请完成或取消它，或将其关联到下一周期的目标。"),
                DefaultSeverity = Severity.Info,
            },
        },
        DefaultSeverity = Severity.Warning,
        Evidence = EvidenceGrade.D,
        Reach = RuleReach.Objective,
        IsOfPlan = true,
        MethodRules = ["E-2"],
        Sources = ["Tita help, 如何使用Tita实践OKRs-E: each execution supports a key result or an objective"],
    };

    public override void Check(RuleContext context)
    {
        foreach (var initiative in context.Initiatives)
        {
            if (initiative.Record.State != OkrState.Closed
                && initiative.Objective is { } objective
                && (StopOf(initiative.KeyResult?.Record.State) ?? StopOf(objective.Record.State)) is { } stop)
            {
                var goal = initiative.KeyResult is { } keyResult && StopOf(keyResult.Record.State) is not null ? keyResult.Target : objective.Target;
                context.Report(initiative.Target, [goal], [new("case", stop), new("goal", goal.Id)]);
            }
        }
    }

    private static string? StopOf(OkrState? state) => state switch
    {
        null => null,
        OkrState.Closed => "closed",
        { } other when !other.IsJudged() => "givenUp",
        _ => null,
    };
}
