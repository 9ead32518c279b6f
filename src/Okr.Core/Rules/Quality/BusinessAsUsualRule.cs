namespace Okr.Rules;

/// <summary>OKR5902: a target asks for no more than was reached already, or than goes on by itself.</summary>
/// <remarks>The same measure is found by its words, numbers apart, in an earlier cycle of the same unit.</remarks>
internal sealed class BusinessAsUsualRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = new("OKR5902"),
        Family = RuleFamily.Quality,
        Title = new("Business as usual", "照常经营"),
        Cases = new Dictionary<string, RuleCase>(StringComparer.Ordinal)
        {
            ["reached"] = new()
            {
                Message = new(
                    "The target is {target}, but {earlier} of the same measure already stood at {actual}. Aim beyond what is there, or watch it as a health metric.",
                    "目标值是 {target}，但同一指标的 {earlier} 已经达到 {actual}。请设定更高的目标，或改为健康指标加以关注。"),
            },
            ["trend"] = new()
            {
                Message = new(
                    "The target is {target}; the same measure went from {before} to {actual} in the last two cycles and would reach it by going on like this. Ask what would bend the curve.",
                    "目标值是 {target}；同一指标在前两个周期从 {before} 变为 {actual}，照此发展即可达到。请想一想怎样才能改变趋势。"),
                DefaultSeverity = Severity.Info,
            },
        },
        DefaultSeverity = Severity.Warning,
        Evidence = EvidenceGrade.A,
        MethodRules = ["Q-T2"],
        Sources = ["Google's OKR Playbook, https://www.whatmatters.com/resources/google-okr-playbook"],
    };

    public override void Check(RuleContext context)
    {
        foreach (var keyResult in context.KeyResults)
        {
            if (keyResult.Record.Metric is NumericMetric { Target: { } target } metric
                && keyResult.IsStillOpen(context.Today)
                && context.Facts.History.Before(keyResult) is [.., var last]
                && last.Record.Metric is NumericMetric { Current: { } actual } lastMetric
                && DirectionOf(metric, lastMetric) is var direction and not 0)
            {
                Compare(context, keyResult, last, (target, actual), direction);
            }
        }
    }

    private static void Compare(RuleContext context, KeyResultView keyResult, KeyResultView last, (decimal Target, decimal Actual) values, int direction)
    {
        var (target, actual) = values;
        if (IsNoFurther(target, actual, direction))
        {
            context.Report(keyResult.Target, [last.Target], [new("case", "reached"), new("target", target), new("actual", actual), new("earlier", last.Target.Id)]);
        }
        else if (context.Facts.History.Before(keyResult) is [.., { Record.Metric: NumericMetric { Current: { } before } } first, _]
            && !IsNoFurther(actual, before, direction)
            && IsNoFurther((target / 2) - (actual / 2), (actual / 2) - (before / 2), direction))
        {
            context.Report(keyResult.Target, [first.Target, last.Target], [new("case", "trend"), new("target", target), new("actual", actual), new("before", before)]);
        }
    }

    /// <summary>1 where more is better, -1 where less is, 0 where nobody can tell or the units differ.</summary>
    private static int DirectionOf(NumericMetric metric, NumericMetric last)
    {
        if (metric.Unit.Length > 0 && last.Unit.Length > 0 && !string.Equals(metric.Unit, last.Unit, StringComparison.OrdinalIgnoreCase))
        {
            return 0;
        }

        var (from, to) = last is { Baseline: { } start, Target: { } end } ? (start, end) : (metric.Baseline ?? 0, metric.Baseline is null ? 0 : metric.Target ?? 0);
        return to.CompareTo(from);
    }

    private static bool IsNoFurther(decimal value, decimal than, int direction) => direction > 0 ? value <= than : value >= than;
}
