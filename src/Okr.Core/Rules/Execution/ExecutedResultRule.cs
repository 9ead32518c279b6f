namespace Okr.Rules;

/// <summary>OKR3011: execution drives a key result that has none, or that used to be measured.</summary>
internal sealed class ExecutedResultRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR3011"),
        Family = RuleFamily.Execution,
        Title = new("Progress from execution that cannot be right", "由执行驱动的进度有误"),
        Cases = new Dictionary<string, RuleCase>(StringComparer.Ordinal)
        {
            ["noExecution"] = new()
            {
                Message = new(
                    "The progress of this key result follows its execution, but it has none, so it will never move. Add initiatives, or measure it in another way.",
                    "该关键成果的进度由执行驱动，但没有任何执行项，因此永远不会变化。请添加执行项，或改用其他衡量方式。"),
            },
            ["wasMeasured"] = new()
            {
                Message = new(
                    "This key result was measured by a number, and now follows its execution. Work that is done says nothing about that number: go back to measuring it, and keep the execution beside it.",
                    "该关键成果原本用数值衡量，现在改由执行驱动。工作完成并不说明数值有变化：请恢复用数值衡量，执行项只作并列记录。"),
            },
        },
        DefaultSeverity = Severity.Warning,
        Evidence = EvidenceGrade.B,
        Reach = RuleReach.Objective,
        IsOfPlan = true,
        MethodRules = ["E-11"],
        Sources = ["Perdoo, progress drivers, https://support.perdoo.com/en/articles/6084093-progress-drivers-for-objectives: initiatives weigh nothing by default"],
    };

    public override void Check(RuleContext context)
    {
        foreach (var keyResult in context.KeyResults)
        {
            if (keyResult.Record.Metric is not ExecutedMetric)
            {
                continue;
            }

            if (keyResult.Record.Revisions is [.., { Before: NumericMetric or BoundMetric }])
            {
                context.Report(keyResult.Target, [new("case", "wasMeasured")]);
            }
            else if (!keyResult.Objective.Record.State.IsBeingWritten() && !keyResult.Initiatives.Any(initiative => initiative.Record.State.IsJudged()))
            {
                context.Report(keyResult.Target, [new("case", "noExecution")]);
            }
        }
    }
}
