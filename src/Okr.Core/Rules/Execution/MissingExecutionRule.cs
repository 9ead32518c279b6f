namespace Okr.Rules;

/// <summary>OKR3012: where departments run OKRs-E, a key result has no execution although planning is over.</summary>
internal sealed class MissingExecutionRule : Rule
{
    private static readonly RuleOption<int> AfterDays = RuleOption.WholeNumber(
        "afterDays", 14, 0, 366, new("How many days after the start of the objective its execution is expected.", "目标开始多少天后应当已确定执行。"));

    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR3012"),
        Family = RuleFamily.Execution,
        Title = new("Key result without execution", "关键成果没有执行"),
        Message = new(
            "{unit} runs OKRs-E, but nothing is being done for this key result. Define its execution: who does what until when.",
            "{unit} 采用 OKRs-E，但该关键成果没有任何执行项。请确定执行：谁在什么时间之前做什么。"),
        DefaultSeverity = Severity.Warning,
        Evidence = EvidenceGrade.D,
        Reach = RuleReach.Objective,
        IsOfPlan = true,
        MethodRules = ["E-12", "E-3"],
        Sources = ["Tita, OKR开始前要做的五项准备工作（四）: the execution under each key result gives everyone a clear direction of action"],
        Options = [AfterDays],
    };

    public override void Check(RuleContext context)
    {
        var afterDays = context.Option(AfterDays);
        foreach (var keyResult in context.KeyResults)
        {
            var (record, objective) = (keyResult.Record, keyResult.Objective);
            if (objective.Unit is { } unit
                && context.Practice.RunsOkrsE(unit)
                && IsExpected(record, objective, context.Today, afterDays)
                && !keyResult.Initiatives.Any(initiative => initiative.Record.State.IsJudged()))
            {
                context.Report(keyResult.Target, [objective.Target], [new("unit", RuleTerms.Unit(unit.Record))]);
            }
        }
    }

    /// <summary>A guardrail is watched and not worked on, and a key result that follows its execution is OKR3011's.</summary>
    private static bool IsExpected(KeyResult keyResult, ObjectiveView objective, DateOnly today, int afterDays) =>
        keyResult is { IsGuardrail: false, Metric: not ExecutedMetric }
        && !keyResult.State.IsBeingWritten()
        && keyResult.State != OkrState.Closed
        && objective.IsUnderWay(today, afterDays);
}
