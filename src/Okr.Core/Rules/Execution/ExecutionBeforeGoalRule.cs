namespace Okr.Rules;

/// <summary>OKR3003: work has begun before the goal that it serves was agreed.</summary>
internal sealed class ExecutionBeforeGoalRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR3003"),
        Family = RuleFamily.Execution,
        Title = new("Execution before the goal", "目标未定，执行先行"),
        Cases = new Dictionary<string, RuleCase>(StringComparer.Ordinal)
        {
            ["begun"] = new()
            {
                Message = new(
                    "Work on this initiative has begun, but {goal} is not agreed yet. Agree the goal first, so that the action follows from it and not the other way round.",
                    "该执行项已经开始，但 {goal} 尚未确定。请先确定目标，让行动由目标引出，而不是反过来。"),
            },
            ["planned"] = new()
            {
                Message = new(
                    "This initiative is active, but {goal} is not agreed yet. Agree the goal, then see whether this is still the best way to it.",
                    "该执行项处于进行状态，但 {goal} 尚未确定。请先确定目标，再看它是否仍是最好的途径。"),

                // Active is what a plan says that states nothing.
                DefaultSeverity = Severity.Info,
            },
        },
        DefaultSeverity = Severity.Warning,
        Evidence = EvidenceGrade.A,
        Reach = RuleReach.Objective,
        IsOfPlan = true,
        MethodRules = ["E-3"],
        Sources = ["Tita, OKR开始前要做的五项准备工作（四）: execution is defined after the department's objective and key results"],
    };

    public override void Check(RuleContext context)
    {
        foreach (var initiative in context.Initiatives)
        {
            var record = initiative.Record;
            var isBegun = record.State == OkrState.Closed || record.Actual > 0;
            if ((isBegun || record.State == OkrState.Active) && initiative.Objective is { } objective && NotAgreed(initiative.KeyResult, objective) is { } goal)
            {
                context.Report(initiative.Target, [goal], [new("case", isBegun ? "begun" : "planned"), new("goal", goal.Id)]);
            }
        }
    }

    private static OkrTarget? NotAgreed(KeyResultView? keyResult, ObjectiveView objective) => keyResult switch
    {
        _ when objective.Record.State.IsBeingWritten() => objective.Target,
        { } own when own.Record.State.IsBeingWritten() => own.Target,
        _ => null,
    };
}
