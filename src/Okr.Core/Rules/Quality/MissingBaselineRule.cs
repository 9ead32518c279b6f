namespace Okr.Rules;

/// <summary>OKR5008: a number shall reach a target, and nobody knows where it stands.</summary>
internal sealed class MissingBaselineRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR5008"),
        Family = RuleFamily.Quality,
        Title = new("Baseline not known", "起始值未知"),
        Message = new(
            "The target is {target}, but it is not said where this stands today, so progress cannot be told from standing still. State the baseline; if nobody knows it, make measuring it the first key result (ambition: learning).",
            "目标值是 {target}，但没有说明目前是多少，无法区分进展与原地踏步。请写明起始值；如果无人知道，请先把“测出起始值”作为关键成果（ambition: learning）。"),
        DefaultSeverity = Severity.Info,
        Evidence = EvidenceGrade.A,
        Reach = RuleReach.Objective,
        IsOfPlan = true,
        MethodRules = ["Q-8"],
        Sources = ["Viva Goals, kinds of key results: a metric has a start and a target", "product-on-purpose/pm-skills, foundation-okr-writer"],
    };

    public override void Check(RuleContext context)
    {
        foreach (var keyResult in context.KeyResults)
        {
            if (keyResult.Record.Metric is NumericMetric { Baseline: null, Target: { } target } && keyResult.Ambition != Ambition.Learning)
            {
                context.Report(keyResult.Target, [new("target", target)]);
            }
        }
    }
}
