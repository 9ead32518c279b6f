namespace Okr.Rules;

/// <summary>OKR6015: a key result was put off because its value is not known at the end, and nobody has said when it will be.</summary>
internal sealed class DeferredWithoutDateRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR6015"),
        Family = RuleFamily.Scoring,
        Title = new("Deferred without a date", "推迟评分但没有日期"),
        Message = new(
            "This key result is put off, and its objective is over. Say when its value will be known (due, after {end}), or cancel it.",
            "该关键成果已推迟，而所属目标已经结束。请注明何时能得到结果（due，应晚于 {end}），或将其取消。"),
        DefaultSeverity = Severity.Info,
        Evidence = EvidenceGrade.B,
        Reach = RuleReach.Objective,
        IsOfPlan = true,
        MethodRules = ["S-15"],
        Sources = ["product-on-purpose/pm-skills, measure-okr-grader: deferred with a date, and no forced number"],
    };

    public override void Check(RuleContext context)
    {
        foreach (var objective in context.Objectives.Where(objective => objective.IsOver(context.Today)))
        {
            foreach (var keyResult in objective.KeyResults)
            {
                if (keyResult.Record.State == OkrState.Postponed && !(keyResult.Record.Due > (objective.End ?? DateOnly.MinValue)))
                {
                    context.Report(keyResult.Target, [objective.Target], [new("end", objective.End ?? context.Today)]);
                }
            }
        }
    }
}
