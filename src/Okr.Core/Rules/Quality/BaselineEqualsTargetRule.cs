namespace Okr.Rules;

/// <summary>OKR5009: a number shall move from where it is to where it is.</summary>
internal sealed class BaselineEqualsTargetRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR5009"),
        Family = RuleFamily.Quality,
        Title = new("Baseline equals target", "起始值等于目标值"),
        Message = new(
            "Baseline and target are both {value}, so progress cannot be measured. Correct one of them; to hold a value, use a bound (at_least, at_most or between).",
            "起始值和目标值都是 {value}，无法衡量进展。请更正其中之一；如果要保持某个数值，请使用界限类指标（at_least、at_most 或 between）。"),
        DefaultSeverity = Severity.Error,
        Evidence = EvidenceGrade.A,
        Reach = RuleReach.Objective,
        IsOfPlan = true,
        MethodRules = ["Q-9"],
        Sources = ["Asana OpenAPI, whose goal metrics need an initial value that differs from the target (Asana/openapi, defs/asana_oas.yaml)"],
    };

    public override void Check(RuleContext context)
    {
        foreach (var keyResult in context.KeyResults)
        {
            if (keyResult.Record.Metric is NumericMetric { Baseline: { } baseline, Target: { } target } && baseline == target)
            {
                context.Report(keyResult.Target, [new("value", target)]);
            }
        }
    }
}
